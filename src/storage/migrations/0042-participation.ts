import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

const inProgramme = "programme text not null, key text not null, position integer not null";

/** The parts of a programme with which others are asked, by their own columns. */
const parts: readonly (readonly [string, string])[] = [
  [
    "consent_request",
    `title text not null check (title <> ''), asked_right text not null check (asked_right in ('consent', 'advice')),
     item text check (item ~ '^[a-m]$'), body text not null, gate text check (gate in ('workforceData')), explanation text,
     actions jsonb not null, state jsonb not null`,
  ],
  [
    "contribution_round",
    `title text not null check (title <> ''), purpose text not null check (purpose in ('draft', 'yearly', 'facilities')),
     question text not null check (question <> ''), draft text, document text, groups jsonb not null, from_day date not null,
     until_day date not null check (until_day >= from_day + 6), closed_on date check (closed_on > until_day)`,
  ],
  [
    "contribution",
    `round text not null, from_person uuid, from_words text, asked_group text not null, together boolean not null,
     spoken boolean not null, text text not null check (char_length(text) between 1 and 1500), given_on date not null, outcome jsonb,
     check ((from_person is null) <> (from_words is null))`,
  ],
  [
    "dialogue_table",
    `kind text not null check (kind in ('dialogueTable', 'panel', 'dilemma')), title text not null check (title <> ''), on_day date not null,
     facilitator text, about text not null check (about <> ''), notes text, follow_ups jsonb not null`,
  ],
  [
    "advice",
    `kind text not null check (kind in ('committee', 'study')), title text not null check (title <> ''), committee text, maker text,
     received_on date not null, document text, recommendations jsonb not null, account jsonb`,
  ],
  [
    "open_call",
    `title text not null check (title <> ''), text text not null check (text <> ''), from_day date not null,
     until_day date not null check (until_day >= from_day), places integer check (places between 1 and 9999)`,
  ],
  [
    "participation_check",
    `project text not null check (project <> ''), expert text not null check (expert <> ''), on_day date not null,
     points jsonb not null, advice text, answer text`,
  ],
];

/** What the office reads of a contribution without a name: no column of the database itself, which would tell when a row came. */
const bare = "municipality, programme, round, key, together, spoken, facility, text, outcome, version";

/**
 * Contributions without a name: no person, no group, no day, and no versions, which would say when. A key is chance, and so is the
 * order of the rows once the round is closed (docs/decisions/0047).
 */
const withoutName = [
  `create table office.anonymous_contribution (municipality uuid not null, programme text not null, round text not null, key text not null,
    receipt bytea not null, together boolean not null, spoken boolean not null,
    facility text check (facility in ('building', 'tool', 'digital', 'time', 'quiet', 'other')),
    text text not null check (char_length(text) between 1 and 1500), outcome jsonb, version integer not null default 1,
    primary key (municipality, programme, key), unique (municipality, receipt),
    foreign key (municipality, programme, round) references office.contribution_round)`,
  ...protectedFor(
    "evenbeeld_office",
    "office.anonymous_contribution",
    `select (${bare}, receipt), insert, update (outcome, version), delete`,
  ),
  guardedByProgramme("anonymous_contribution"),
];

/** What a consent is about: the gate of the staff data, as before, or what a request of a programme asks. */
const subjects = [
  "alter table office.consent drop constraint consent_subject_check",
  "alter table office.consent add constraint consent_subject_check check (subject = 'workforceData' or subject ~ '^[^/]+/[^/]+$')",
];

/** Who signed up for a call; who signs off is gone from it. */
const signUps = [
  `create table office.call_sign_up (municipality uuid not null, programme text not null, call text not null, person uuid not null,
    on_day date not null, primary key (municipality, programme, call, person),
    foreign key (municipality, programme, call) references office.open_call)`,
  ...protectedFor("evenbeeld_office", "office.call_sign_up", "select, insert, delete"),
  guardedByProgramme("call_sign_up"),
];

/** Requests to the works council, and the words of the law beside them. */
export const participation = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, subjects);
    for (const [name, columns] of parts) {
      await run(database, versionedTable(name, ["programme", "key"], `${inProgramme}, ${columns}`));
      await run(database, [guardedByProgramme(name)]);
    }
    await run(database, [...withoutName, ...signUps]);
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
