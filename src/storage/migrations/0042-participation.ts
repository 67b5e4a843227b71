import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

const inProgramme = "programme text not null, key text not null, position integer not null";

/** The parts of a programme with which others are asked, by their own columns. */
const parts: readonly (readonly [string, string])[] = [
  [
    "consent_request",
    `title text not null check (title <> ''), asked_right text not null check (asked_right in ('consent', 'advice')),
     item text check (item ~ '^[a-m]$'), body text not null, gate text check (gate in ('workforceData')), explanation text,
     actions jsonb not null, state jsonb not null`,
  ],
];

/** What a consent is about: the gate of the staff data, as before, or what a request of a programme asks. */
const subjects = [
  "alter table office.consent drop constraint consent_subject_check",
  "alter table office.consent add constraint consent_subject_check check (subject = 'workforceData' or subject ~ '^[^/]+/[^/]+$')",
];

/** Requests to the works council, and the words of the law beside them. */
export const participation = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, subjects);
    for (const [name, columns] of parts) {
      await run(database, versionedTable(name, ["programme", "key"], `${inProgramme}, ${columns}`));
      await run(database, [guardedByProgramme(name)]);
    }
    await run(
      database,
      versionedTable(
        "wor_item",
        ["key"],
        "key text not null check (key ~ '^[a-m]$'), words text check (words <> '')",
      ),
    );
  },
};
