import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/**
 * Signing in at the provider of a municipality (docs/decisions/0053). An attempt names its municipality in its address, so that
 * none of these tables needs a way around the wall. Of a secret only the hash is kept; state, nonce and proof follow from it.
 */
export const signIn = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table access.identity_provider (municipality uuid primary key references access.municipality, issuer text not null,
        client_id text not null, match_by text not null check (match_by in ('email', 'preferred_username')),
        roles_claim text not null, roles jsonb not null check (jsonb_typeof(roles) = 'array'), version integer not null,
        changed_at timestamptz not null)`,
      ...protectedFor("evenbeeld_access", "access.identity_provider", "select, insert, update, delete"),
      `create table access.sign_in_attempt (municipality uuid not null references access.municipality,
        secret_hash bytea not null check (length(secret_hash) = 32), issuer text not null, return_to text not null,
        expires_at timestamptz not null, primary key (municipality, secret_hash))`,
      ...protectedFor("evenbeeld_access", "access.sign_in_attempt", "select, insert, delete"),
      `create table access.sign_in_wait (municipality uuid not null references access.municipality,
        key_hash bytea not null check (length(key_hash) = 32), failures integer not null, last_at timestamptz not null,
        until timestamptz not null, primary key (municipality, key_hash))`,
      ...protectedFor("evenbeeld_access", "access.sign_in_wait", "select, insert, update, delete"),
      "alter table access.session add issuer text, add subject text, add sid text",
      "create index session_of_subject on access.session (municipality, subject)",
      "grant delete on access.account to evenbeeld_access",
    ]);
  },
};
