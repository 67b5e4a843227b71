import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/**
 * Other systems that read the programme. The token names its municipality, so that this table needs no way around the wall:
 * a client is looked for inside one municipality, as everything else is.
 */
export const apiClients = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table access.api_client (municipality uuid not null references access.municipality, id uuid not null, name text not null,
        rights jsonb not null check (jsonb_typeof(rights) = 'array'), secret_hash bytea not null check (length(secret_hash) = 32),
        made_at timestamptz not null, expires_on date not null, revoked_on date, last_used_on date,
        primary key (municipality, id), unique (municipality, secret_hash))`,
      ...protectedFor("evenbeeld_access", "access.api_client", "select, insert, update"),
    ]);
  },
};
