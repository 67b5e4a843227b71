import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

/** What was spent of the budget lines of a programme. */
export const spending = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "spending",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null,
         line text not null, amount bigint not null check (amount >= 0), until_day date not null,
         source text not null check (source <> '')`,
      ),
      guardedByProgramme("spending"),
      "create unique index spending_of_line on office.spending (municipality, programme, line, until_day)",
    ]);
  },
};
