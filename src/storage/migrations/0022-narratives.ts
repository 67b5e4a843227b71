import type { Kysely } from "kysely";
import { run, versionedTable } from "./building.ts";

/**
 * What a person writes in a report before it is frozen, and the order in which a municipality wants the parts of each kind of
 * report. A closed programme is still reported on, so its narratives may change.
 */
export const narratives = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "narrative",
        ["programme", "report", "about", "place"],
        `programme text not null, report text not null, about text not null, place text not null, text text check (text <> ''),
         written_on date not null`,
      ),
      ...versionedTable("report_order", ["key"], "key text not null, parts jsonb not null"),
    ]);
  },
};
