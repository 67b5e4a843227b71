import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

const brought = (name: string, columns: string): readonly string[] => [
  `create table office.${name} (municipality uuid not null, number integer not null check (number > 0), ${columns},
    made_by uuid, at timestamptz not null, primary key (municipality, number))`,
  `create trigger brought before update or delete on office.${name} for each row execute function office.refuse_rebringing()`,
  `create trigger brought_whole before truncate on office.${name} execute function office.refuse_rebringing()`,
  ...protectedFor("evenbeeld_office", `office.${name}`, "select, insert"),
];

const said = (column: string): string => `${column} text not null check (${column} <> '')`;
const people = (column: string): string => `${column} integer check (${column} > 0)`;

/**
 * Recruitment: vacancies with the methods that were used, the list of methods, protected counts of applications, what is known of
 * internship discrimination and how pilots with open hiring stand. No table has a row about a person, or a number of one vacancy.
 */
export const recruitment = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...brought(
        "vacancy",
        `${said("key")}, ${said("title")}, unit uuid not null, grade text, hired_in boolean not null,
         opened date not null, closed date check (closed >= opened), methods jsonb not null`,
      ),
      "create index vacancy_by_key on office.vacancy (municipality, key)",
      ...brought("recruitment_methods", "methods jsonb not null"),
      ...brought(
        "applicant_count",
        `period text not null check (period ~ '^[0-9]{4}-H[12]$'), closed integer not null check (closed >= 0),
         counted integer not null check (counted between 0 and closed), ${people("untold")}, content jsonb not null, ${said("source")},
         unique (municipality, period)`,
      ),
      ...brought(
        "internship_monitor",
        `school_year text not null, ${people("internships")}, ${people("rejections")}, ${people("signals")},
         hidden jsonb not null, actions jsonb not null, report_due date, reported_on date, ${said("source")}`,
      ),
      ...brought(
        "open_hiring_pilot",
        `${said("name")}, starts_on date not null, places integer not null check (places > 0), ${people("filled")},
         months integer not null check (months between 1 and 36), ${people("staying")}, hidden jsonb not null,
         goal integer check (goal >= 0), report_due date, reported_on date, ${said("source")}`,
      ),
    ]);
  },
};
