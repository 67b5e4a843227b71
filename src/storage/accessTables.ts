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

/** Another system that reads along. */
export type ApiClientRow = {
  municipality: string;
  id: string;
  name: string;
  rights: unknown;
  secret_hash: Buffer;
  made_at: Date;
  expires_on: string;
  revoked_on: string | null;
  last_used_on: string | null;
};

/** The address of a diary. */
export type DiaryLinkRow = {
  municipality: string;
  person: string;
  diary: string;
  secret_hash: Buffer;
  language: string;
  made_at: Date;
};
