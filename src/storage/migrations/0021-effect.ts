import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run } from "./building.ts";

/** R168: a decision on an action stands; who comes back on it takes another one. A trigger refuses it to the owner too. */
const refuseRewriting = `create function office.refuse_redeciding() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'R168: a decision on an action is never rewritten or taken away'; end $$`;

/** What an action does: the numbers it is followed by with what was told of them, and the decisions that were taken on it. */
export const effect = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "alter table office.action add column indicators jsonb not null default '[]'",
      "alter table office.action_version add column indicators jsonb not null default '[]'",
      `create table office.indicator_value (municipality uuid not null, programme text not null, action text not null,
        update_number integer not null, indicator text not null, name text not null, unit text not null,
        value double precision not null, period text not null, population integer check (population > 0),
        primary key (municipality, programme, action, update_number, indicator),
        foreign key (municipality, programme, action, update_number) references office.progress_update)`,
      "create trigger told before update or delete on office.indicator_value for each row execute function office.refuse_rewriting()",
      "create trigger told_whole before truncate on office.indicator_value execute function office.refuse_rewriting()",
      ...protectedFor("evenbeeld_office", "office.indicator_value", "select, insert"),
      guardedByProgramme("indicator_value"),
      refuseRewriting,
      `create table office.action_decision (municipality uuid not null, programme text not null, action text not null,
        number integer not null check (number > 0), round text,
        kind text not null check (kind in ('scaleUp', 'keep', 'change', 'stop')), reason text not null check (reason <> ''),
        effect jsonb not null, status_before text, status_after text, made_by uuid, at timestamptz not null,
        primary key (municipality, programme, action, number),
        foreign key (municipality, programme, round) references office.reporting_round)`,
      `create trigger decided before update or delete on office.action_decision
        for each row execute function office.refuse_redeciding()`,
      `create trigger decided_whole before truncate on office.action_decision execute function office.refuse_redeciding()`,
      ...protectedFor("evenbeeld_office", "office.action_decision", "select, insert"),
      guardedByProgramme("action_decision"),
    ]);
  },
};
