import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

const table = "figures.grade_list";

/** Which grades a municipality has; the last list holds, the others are its history. */
export const gradeLists = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table ${table} (municipality uuid not null, number integer not null check (number > 0), grades jsonb not null,
        made_by uuid, at timestamptz not null, primary key (municipality, number))`,
      ...protectedFor("evenbeeld_figures", table, "select, insert"),
    ]);
  },
};
