import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** W192: what was decided about an exploration stands. A trigger refuses it to the owner of the table too. */
const refuseRedeciding = `create function office.refuse_redeciding_exploration() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W192: a decision about an exploration is never rewritten or taken away'; end $$`;

/** What was decided about the ways to know something of people without keeping it with a person. */
export const explorations = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      refuseRedeciding,
      `create table office.exploration_decision (municipality uuid not null, number integer not null check (number > 0),
        exploration text not null check (exploration in ('voluntaryRegistration', 'employeesWithDisability')),
        alternative text not null check (alternative in ('nothing', 'barometer', 'anonymousRound', 'ownCount')),
        decided_by text not null check (decided_by <> ''), day date not null, reason text not null check (reason <> ''),
        legal_check text, made_by uuid, at timestamptz not null, primary key (municipality, number))`,
      "create trigger explored before update or delete on office.exploration_decision for each row execute function office.refuse_redeciding_exploration()",
      "create trigger explored_whole before truncate on office.exploration_decision execute function office.refuse_redeciding_exploration()",
      ...protectedFor("evenbeeld_office", "office.exploration_decision", "select, insert"),
    ]);
  },
};
