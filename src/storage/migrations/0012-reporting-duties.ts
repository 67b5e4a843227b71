import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

/** Who owes whom a report and when, and the days that a municipality takes out of its calendar. */
export const reportingDuties = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "reporting_duty",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, kind text, content text not null, owner_person uuid,
         owner_as_written text, receiver text, body text, rhythm text, first_due text, ends_on date, awaits_council boolean not null,
         legal_basis text, watched_from date not null, source_row integer, deliveries jsonb not null, evidence jsonb not null`,
      ),
      guardedByProgramme("reporting_duty"),
      ...versionedTable(
        "closure",
        ["key"],
        `key text not null, name text not null, kind text not null check (kind in ('recess', 'closed')), first_day date not null,
         last_day date not null, withdrawn boolean not null`,
      ),
    ]);
  },
};
