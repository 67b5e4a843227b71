import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** One number a municipality that every act raises: what was read at a number is still true while it stands. */
export const revision = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "create table office.revision (municipality uuid primary key, number bigint not null)",
      ...protectedFor("evenbeeld_office", "office.revision", "select, insert, update"),
    ]);
  },
};
