import type { Kysely } from "kysely";
import { run } from "./building.ts";

const municipality = "wall.municipality()";

/** The revision moves to where a visit begins: it is read with the municipality and the session, and raised by acts. */
export const revisionAtTheDoor = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "create table access.revision (municipality uuid primary key, number bigint not null)",
      "grant select on access.revision to evenbeeld_access",
      `create function office.raise_revision() returns void language sql security definer set search_path = pg_catalog as $$
        insert into access.revision (municipality, number) values (${municipality}, 1)
        on conflict (municipality) do update set number = access.revision.number + 1 $$`,
      "revoke all on function office.raise_revision() from public",
      "grant execute on function office.raise_revision() to evenbeeld_office",
      "alter table office.revision no force row level security",
      "insert into access.revision select municipality, number from office.revision",
      "drop table office.revision",
    ]);
  },
};
