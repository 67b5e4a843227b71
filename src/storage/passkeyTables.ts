/** A key on a device of an account; the municipality of the operator is that of the installation. */
export type PasskeyRow = {
  municipality: string;
  id: string;
  person: string;
  name: string;
  credential: string;
  public_key: Buffer;
  counter: number;
  made_at: Date;
  last_used_at: Date | null;
  withdrawn_at: Date | null;
};
