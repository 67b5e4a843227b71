import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

/** The laws that touch a programme, with what they ask of it. */
export const legalDuties = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "legal_duty",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null,
         subject text, law text not null check (law <> ''), article text, duty text not null check (duty <> ''), source text,
         actions jsonb not null, checked_by text, checked_on date, review_on date,
         check ((checked_by is null) = (checked_on is null))`,
      ),
      guardedByProgramme("legal_duty"),
    ]);
  },
};
