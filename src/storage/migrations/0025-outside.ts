import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** W147: what was brought in from outside stands; who corrects it brings in another. A trigger refuses it to the owner too. */
const refuseRewriting = `create function office.refuse_rebringing() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W147: what was brought in is never rewritten or taken away'; end $$`;

const brought = (name: string, columns: string): readonly string[] => [
  `create table office.${name} (municipality uuid not null, ${columns}, made_by uuid, at timestamptz not null)`,
  `create trigger brought before update or delete on office.${name} for each row execute function office.refuse_rebringing()`,
  `create trigger brought_whole before truncate on office.${name} execute function office.refuse_rebringing()`,
  ...protectedFor("evenbeeld_office", `office.${name}`, "select, insert"),
];

const number = "number integer not null check (number > 0)";
const said = (column: string): string => `${column} text not null check (${column} <> '')`;

/**
 * Figures from outside: tables that others published, requests for the Barometer, counts of the banenafspraak and registers of
 * internships. They are published facts and protected totals: no row about a person has a place in them.
 */
export const outside = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      refuseRewriting,
      ...brought(
        "outside_table",
        `series text not null, reference_date date not null, ${number}, ${said("title")}, ${said("source")},
         population text not null check (population in ('residents', 'labourForce', 'staff')),
         ${said("classification")}, ${said("classification_version")},
         counted_as text check (counted_as in ('people', 'jobs')), unit text not null check (unit in ('percentage', 'count')),
         divides_all boolean not null, rows_by text, categories jsonb not null, decimals integer not null, rows jsonb not null,
         primary key (municipality, series, reference_date, number)`,
      ),
      ...brought(
        "barometer_request",
        `${number}, reference_date date not null, variant text not null check (variant in ('general', 'zoomedIn')),
         employees integer not null check (employees >= 250), cuts jsonb not null,
         ${said("informed_body")}, ${said("informed_by")}, informed_on date not null,
         primary key (municipality, number)`,
      ),
      ...brought(
        "banenafspraak_rule",
        `${number}, valid_from date not null, valid_until date check (valid_until >= valid_from),
         hours_per_job double precision not null check (hours_per_job > 0), below text not null, above text not null,
         ${said("counted_group")}, target double precision check (target >= 0), sector text, ${said("source")},
         primary key (municipality, number)`,
      ),
      ...brought(
        "banenafspraak_count",
        `${number}, reference_date date not null, rule integer not null, threshold integer not null check (threshold >= 5),
         headcount integer, hours double precision, jobs integer, units jsonb not null,
         primary key (municipality, number),
         foreign key (municipality, rule) references office.banenafspraak_rule (municipality, number)`,
      ),
      ...brought(
        "placement_register",
        `${number}, kind text not null, period text not null, cohort text, total integer not null check (total >= 0),
         units jsonb not null, target integer check (target >= 0), ${said("source")},
         check (kind in ('mboInternship', 'internWithDisability', 'traineeship', 'internshipPlaces', 'schoolContacts',
           'supervisionCapacity')),
         check (kind <> 'internWithDisability' or units = '[]'::jsonb),
         primary key (municipality, number)`,
      ),
    ]);
  },
};
