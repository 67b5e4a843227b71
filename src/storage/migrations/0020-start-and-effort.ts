import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** Where a unit begins and how large it is; and the training that a unit tells of in a round, in the measure it was told in. */
export const startAndEffort = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.unit_plan", "office.unit_plan_version"])
      await run(database, [
        `alter table ${table} add column profile text, add column formation double precision,
          add column start_step text check (start_step in ('notBegun', 'firstSteps', 'partly', 'usual'))`,
      ]);
    await run(database, ["alter table office.unit_answer add column training jsonb"]);
  },
};
