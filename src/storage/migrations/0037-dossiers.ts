import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

/** Proposals to the executive with their points, documents and earlier decisions; which documents are secret stands with those. */
export const dossiers = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "dossier",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, subject text not null check (subject <> ''),
         portfolio text, agenda_item text, meeting_on date not null, urgency text, explanation text,
         points jsonb not null, earlier jsonb not null, documents jsonb not null, paper text, public_text text`,
      ),
      guardedByProgramme("dossier"),
    ]);
  },
};
