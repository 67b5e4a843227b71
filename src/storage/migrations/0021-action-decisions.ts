import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run } from "./building.ts";

const refuseRewriting = `create function office.refuse_redeciding() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'R168: a decision on an action is never rewritten or taken away'; end $$`;

/** R168: a decision on an action stands; who comes back on it takes another one. A trigger refuses it to the owner too. */
export const actionDecisions = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
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
