import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run } from "./building.ts";

/** R193: an agreement and its outcome stand; who comes back on them records another. A trigger refuses it to the owner too. */
const refuseRewriting = `create function office.refuse_reagreeing() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'R193: an agreement and its outcome are never rewritten or taken away'; end $$`;

const told = (name: string, columns: string): readonly string[] => [
  `create table office.${name} (municipality uuid not null, programme text not null, number integer not null check (number > 0),
    ${columns}, made_by uuid, at timestamptz not null)`,
  `create trigger agreed before update or delete on office.${name} for each row execute function office.refuse_reagreeing()`,
  `create trigger agreed_whole before truncate on office.${name} execute function office.refuse_reagreeing()`,
  ...protectedFor("evenbeeld_office", `office.${name}`, "select, insert"),
  guardedByProgramme(name),
];

/** What was agreed with units in the talks on a round, and how it ended. */
export const agreements = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      refuseRewriting,
      ...told(
        "agreement",
        `round text not null, unit uuid not null, text text not null check (text <> ''), due text not null,
         primary key (municipality, programme, number),
         foreign key (municipality, programme, round) references office.reporting_round`,
      ),
      ...told(
        "agreement_outcome",
        `agreement integer not null, kind text not null check (kind in ('kept', 'notKept')), reason text check (reason <> ''),
         check (kind = 'kept' or reason is not null), primary key (municipality, programme, agreement, number),
         foreign key (municipality, programme, agreement) references office.agreement`,
      ),
    ]);
  },
};
