import type { Kysely } from "kysely";
import { guardedByProgramme, run, versionedTable } from "./building.ts";

/** Series of meetings, and those of their meetings of which something is kept: the days of a series are worked out. And talks with units. */
export const meetings = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "meeting_series",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, name text not null check (name <> ''),
         kind text not null check (kind in ('body', 'committee', 'conversation', 'mirror')), body text not null, rhythm text not null,
         first_day date not null, ends_on date, begins text not null, ends text not null check (begins < ends), place text`,
      ),
      guardedByProgramme("meeting_series"),
      ...versionedTable(
        "meeting",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, series text not null, day date not null,
         extra text, on_day date not null, begins text not null, ends text not null check (begins < ends), place text, moved text,
         state text not null check (state in ('planned', 'held', 'cancelled')), cancelled_because text,
         theme text, facilitator text, agenda jsonb not null, action_points jsonb not null, reflection text, turns integer not null,
         check ((state = 'cancelled') = (cancelled_because is not null)), unique (municipality, programme, series, day),
         foreign key (municipality, programme, series) references office.meeting_series`,
      ),
      guardedByProgramme("meeting"),
      ...versionedTable(
        "talk",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, unit uuid not null, on_day date not null,
         kind text not null check (kind in ('steering', 'review', 'accountability')), questions jsonb not null, answers jsonb not null,
         account jsonb, resistance jsonb, state text not null check (state in ('planned', 'held', 'cancelled')),
         cancelled_because text, release integer, check ((state = 'cancelled') = (cancelled_because is not null))`,
      ),
      guardedByProgramme("talk"),
    ]);
  },
};
