import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** W175: what was released stands, and so does what the ledger keeps of it. A trigger refuses it to the owner of the table too. */
const refuseRewriting = `create function figures.refuse_rereleasing() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W175: what was released is never rewritten or taken back'; end $$`;

const own = "evenbeeld_figures";

const kept = (name: string, columns: string): readonly string[] => [
  `create table figures.${name} (municipality uuid not null, ${columns})`,
  `create trigger released before update or delete on figures.${name} for each row execute function figures.refuse_rereleasing()`,
  `create trigger released_whole before truncate on figures.${name} execute function figures.refuse_rereleasing()`,
  ...protectedFor(own, `figures.${name}`, "select, insert"),
];

const ofRelease = "foreign key (municipality, release) references figures.release";

const tables = [
  ...kept(
    "release",
    `number integer not null check (number > 0), reference_date date not null, snapshot integer not null,
     threshold integer not null check (threshold > 0), certificate jsonb not null, made_by uuid, at timestamptz not null,
     primary key (municipality, number)`,
  ),
  // of a hidden cell a released table has nothing but that it is hidden: who reads it in the office learns no more than a page shows
  ...kept(
    "released_table",
    `release integer not null, key text not null, place integer not null check (place >= 0), declared jsonb not null,
     content jsonb not null, primary key (municipality, release, key), ${ofRelease}`,
  ),
  // the counts of hidden cells too: the next release is reckoned against them
  ...kept(
    "ledger",
    `release integer not null, cells jsonb not null, primary key (municipality, release), ${ofRelease}`,
  ),
];

const readers = [
  "grant usage on schema figures to evenbeeld_office",
  ...["release", "released_table"].map((table) => `grant select on figures.${table} to evenbeeld_office`),
];

/** What leaves of the workforce: released tables, and the ledger by which the next ones are protected. */
export const releases = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [refuseRewriting, ...tables, ...readers]);
  },
};
