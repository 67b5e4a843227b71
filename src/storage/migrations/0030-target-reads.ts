import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** Where the values of a target come from; of every target of before somebody types them. */
export const targetReads = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.target", "office.target_version"])
      await run(database, [
        `alter table ${table} add column reads jsonb not null default '{"kind": "typed"}'`,
        `alter table ${table} alter column reads drop default`,
      ]);
  },
};
