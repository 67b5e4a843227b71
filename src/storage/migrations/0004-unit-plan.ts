import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

const inProgramme = "programme text not null, key text not null, position integer not null";

const parts: readonly (readonly [string, string])[] = [
  [
    "unit_plan",
    `unit uuid not null, assignment text, objectives text, organisation text, consequences text, phases jsonb not null,
     indicators jsonb not null, works_council jsonb not null, participation text, agreement text, training_hours double precision,
     comply_or_explain jsonb, evidence jsonb not null`,
  ],
  [
    "feedback",
    "action text, text text not null, from_person uuid not null, given_on date not null, answer jsonb",
  ],
  [
    "document",
    `title text not null, secrecy text not null check (secrecy in ('open', 'secret')), type text not null, size integer not null,
     added_on date not null, added_by uuid not null`,
  ],
];

/** Plans of units, feedback of employees and added documents; the bytes of a file stand apart and are never changed. */
export const unitPlanTables = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const [name, columns] of parts) {
      await run(database, versionedTable(name, ["programme", "key"], `${inProgramme}, ${columns}`));
      await run(database, [guardedByProgramme(name)]);
    }
    await run(database, [
      "create unique index one_plan_per_unit on office.unit_plan (municipality, programme, unit)",
      `create table office.document_file (municipality uuid not null, programme text not null, document text not null, bytes bytea not null,
        primary key (municipality, programme, document))`,
      ...protectedFor("evenbeeld_office", "office.document_file", "select, insert"),
      guardedByProgramme("document_file"),
    ]);
  },
};
