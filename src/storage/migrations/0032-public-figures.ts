import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** W194: what was made public stays public. A trigger refuses taking it back to the owner of the table too. */
const refuseTakingBack = `create function figures.refuse_taking_back() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W194: what was made public is never rewritten or taken back'; end $$`;

/** A view runs with the rights of its owner, who passes every policy embedded: it asks for the own municipality itself. */
const view = `create view published.figures with (security_barrier) as select t.municipality, t.release, r.reference_date, r.threshold, t.key, t.place,
    t.declared, t.content, p.unit_names, p.at as published_at from figures.publication p
    join figures.released_table t on t.municipality = p.municipality and t.release = p.release and t.key = p.key
    join figures.release r on r.municipality = p.municipality and r.number = p.release
    where p.municipality = (select wall.municipality())`;

/** Which released tables everybody may read, since when, and in which decision that was done. */
export const publicFigures = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      refuseTakingBack,
      `create table figures.publication (municipality uuid not null, release integer not null, key text not null, unit_names jsonb not null,
        decision text not null check (decision <> ''), made_by uuid, at timestamptz not null, primary key (municipality, release, key),
        foreign key (municipality, release, key) references figures.released_table)`,
      "create trigger published before update or delete on figures.publication for each row execute function figures.refuse_taking_back()",
      "create trigger published_whole before truncate on figures.publication execute function figures.refuse_taking_back()",
      ...protectedFor("evenbeeld_figures", "figures.publication", "select, insert"),
      "grant select on figures.publication to evenbeeld_office",
      view,
      "grant select on published.figures to evenbeeld_public",
    ]);
  },
};
