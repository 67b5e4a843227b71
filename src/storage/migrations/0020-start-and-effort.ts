import type { Kysely } from "kysely";
import { run } from "./building.ts";

const publishedEdition = `create or replace view published.edition with (security_barrier) as select e.municipality, e.programme, e.number,
    e.kind, e.as_of, e.made_at, e.corrects, e.reason, e.content, e.hash, (select max(p.at) from office.edition_publication p
    where p.municipality = e.municipality and p.programme = e.programme and p.number = e.number) as published_at, e.scope
    from office.edition e where e.municipality = (select wall.municipality()) and (select p.act from office.edition_publication p
    where p.municipality = e.municipality and p.programme = e.programme and p.number = e.number order by p.position desc limit 1) = 'published'`;

/** Where a unit begins and how large it is; the training that a unit tells of in a round, in the measure it was
 * told in; and of which unit alone an edition is, where it is not of the whole organisation.
 */
export const startAndEffort = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.unit_plan", "office.unit_plan_version"])
      await run(database, [
        `alter table ${table} add column profile text, add column formation double precision,
          add column start_step text check (start_step in ('notBegun', 'firstSteps', 'partly', 'usual'))`,
      ]);
    await run(database, [
      "alter table office.unit_answer add column training jsonb",
      "alter table office.edition add column scope jsonb",
      publishedEdition,
    ]);
  },
};
