import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

const refuseRewriting = `create function office.refuse_rewriting() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'R149: what was told is never rewritten or taken away'; end $$`;

/** R149: what was told stands. Rows are added, and no role changes or removes one; a trigger refuses it to the owner too. */
function toldTable(name: string, columns: string): readonly string[] {
  const table = `office.${name}`;
  return [
    `create table ${table} (municipality uuid not null, programme text not null, ${columns})`,
    `create trigger told before update or delete on ${table} for each row execute function office.refuse_rewriting()`,
    `create trigger told_whole before truncate on ${table} execute function office.refuse_rewriting()`,
    ...protectedFor("evenbeeld_office", table, "select, insert"),
  ];
}

const round = "foreign key (municipality, programme, round) references office.reporting_round";
const via = "via text not null check (via in ('self', 'link', 'deputy', 'onBehalf'))";

/** R143: nothing is told in a round that is closed, whoever asks. The row is locked: a round does not close under an answer. */
const refuseLate = `create function office.refuse_late() returns trigger language plpgsql set search_path = pg_catalog as $$
  declare found text;
  begin
    if new.round is null then return new; end if;
    select r.state into found from office.reporting_round r
      where r.municipality = new.municipality and r.programme = new.programme and r.key = new.round for share;
    if found is distinct from 'open' then raise exception 'R143: the round is closed'; end if;
    return new;
  end $$`;
const inTime = (name: string): string =>
  `create trigger in_time before insert on office.${name} for each row execute function office.refuse_late()`;

/** Rounds in which owners tell how their actions go, what was asked, and what was told. */
export const reportingRounds = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "reporting_round",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, name text not null, kind text, serves jsonb not null,
         opens_on date not null, closes_on date not null, questions jsonb not null, state text not null check (state in ('open', 'closed')),
         closed_at timestamptz, closed_by text check (closed_by in ('person', 'clock')), unanswered integer,
         check ((state = 'closed') = (closed_at is not null and closed_by is not null and unanswered is not null))`,
      ),
      guardedByProgramme("reporting_round"),
      "create unique index one_open_round on office.reporting_round (municipality, programme) where state = 'open'",
      ...versionedTable("question_set", ["key"], "key text not null, questions jsonb not null"),
      refuseRewriting,
      refuseLate,
      ...toldTable(
        "question_card",
        `round text not null, action text not null, asked_on date not null, promised_end text,
         primary key (municipality, programme, round, action), ${round}`,
      ),
      ...toldTable(
        "progress_update",
        `action text not null, number integer not null check (number > 0), round text, course text not null
         check (course in ('onSchedule', 'behind', 'atStandstill', 'done', 'notBegun')), happened text not null, next text, obstacle text,
         need text, reason text, status_before text, status_after text, end_before text, end_after text, made_by uuid, ${via},
         at timestamptz not null, primary key (municipality, programme, action, number), ${round}`,
      ),
      "create index progress_update_of_round on office.progress_update (municipality, programme, round) where round is not null",
      ...toldTable(
        "unit_answer",
        `round text not null, unit uuid not null, number integer not null check (number > 0), account jsonb, answers jsonb not null,
         made_by uuid, ${via}, at timestamptz not null, primary key (municipality, programme, round, unit, number), ${round}`,
      ),
      ...["question_card", "progress_update", "unit_answer"].flatMap((name) => [
        inTime(name),
        guardedByProgramme(name),
      ]),
    ]);
  },
};
