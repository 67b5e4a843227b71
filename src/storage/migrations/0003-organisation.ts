import type { Kysely } from "kysely";
import { protectedFor, run, versionedTable } from "./building.ts";

const term = "from_day date not null, until_day date, check (until_day is null or from_day <= until_day)";

/** Who holds which office, who is contact of which unit, the bureau, the bodies, and what became of units. */
export const organisationTables = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table office.unit_succession (municipality uuid not null, from_unit uuid not null, to_unit uuid not null, on_day date not null,
        primary key (municipality, from_unit, to_unit))`,
      ...protectedFor("evenbeeld_office", "office.unit_succession", "select, insert"),
      ...versionedTable(
        "office_holding",
        ["id"],
        `id uuid not null, office text not null check (office in ('politicalSponsor','administrativeSponsor','diversityOfficer')),
         person uuid not null, mandate_text text, ${term}`,
      ),
      ...versionedTable(
        "coordinator",
        ["id"],
        `id uuid not null, person uuid not null, unit uuid not null, ${term}`,
      ),
      ...versionedTable(
        "programme_bureau",
        ["id"],
        `id uuid not null, name text not null, fte double precision check (fte >= 0), hierarchical_line text, functional_line text, ${term}`,
      ),
      ...versionedTable(
        "governance_body",
        ["key"],
        `key text not null, name text not null, kind text not null, role text, members jsonb not null, chair jsonb, secretary jsonb,
         rhythm text, mandate text`,
      ),
    ]);
  },
};
