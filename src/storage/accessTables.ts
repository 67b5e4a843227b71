/** Where the people of a municipality sign in. */
export type IdentityProviderRow = {
  municipality: string;
  issuer: string;
  client_id: string;
  match_by: string;
  roles_claim: string;
  roles: unknown;
  version: number;
  changed_at: Date;
};

export type SignInAttemptRow = {
  municipality: string;
  secret_hash: Buffer;
  issuer: string;
  return_to: string;
  expires_at: Date;
};

export type SignInWaitRow = {
  municipality: string;
  key_hash: Buffer;
  failures: number;
  last_at: Date;
  until: Date;
};
