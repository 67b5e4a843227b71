import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/**
 * Passkeys of administrators and of the operator, whose keys lie with the municipality that is none (0055); whether a job
 * failed; and the version of the schema for who looks after the installation.
 */
export const passkeys = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table access.passkey (municipality uuid not null, id uuid not null, person uuid not null, name text not null check (name <> ''),
        credential text not null check (credential <> ''), public_key bytea not null, counter bigint not null check (counter >= 0),
        made_at timestamptz not null, last_used_at timestamptz, withdrawn_at timestamptz,
        primary key (municipality, id), unique (municipality, credential))`,
      ...protectedFor("evenbeeld_access", "access.passkey", "select, insert, update"),
      "create index passkey_of_person on access.passkey (municipality, person)",
      "alter table jobs.due add column failed_at timestamptz",
      "grant usage on schema migration to evenbeeld_jobs",
      "grant select on migration.kysely_migration to evenbeeld_jobs",
    ]);
  },
};
