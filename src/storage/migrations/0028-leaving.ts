import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/** W185: a request that ended stands, with what came of it. A trigger refuses it to the owner of the table too. */
const refuseReopening = `create function figures.refuse_reopening() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'W185: a request for a release that ended is never changed'; end $$`;

const own = "evenbeeld_figures";

const tables = [
  `create table figures.release_order (municipality uuid not null, number integer not null check (number > 0), reference_date date not null,
    asked_by uuid, asked_at timestamptz not null, state text not null check (state in ('waiting', 'working', 'released', 'refused')),
    attempts integer not null default 0, stage text not null check (stage in ('waiting', 'counting', 'protecting', 'lookingFromOutside', 'seekingNearest')),
    steps integer not null default 0 check (steps >= 0), steps_in_all integer check (steps_in_all >= 0), lease uuid, next_at timestamptz not null,
    ended_at timestamptz, release integer, refusal jsonb, primary key (municipality, number),
    check ((state = 'released') = (release is not null)), check ((state = 'refused') = (refusal is not null)),
    check ((state in ('released', 'refused')) = (ended_at is not null)),
    foreign key (municipality, release) references figures.release)`,
  ...protectedFor(own, "figures.release_order", "select, insert, update"),
  // W180: one request of a municipality is open at a time, and a release is of one request
  `create unique index release_order_open on figures.release_order (municipality) where state in ('waiting', 'working')`,
  `create unique index release_order_release on figures.release_order (municipality, release)`,
  `create trigger ended before update on figures.release_order for each row when (old.ended_at is not null)
    execute function figures.refuse_reopening()`,
  `create table figures.declared_tables (municipality uuid not null, number integer not null check (number > 0), tables jsonb not null,
    made_by uuid, at timestamptz not null, primary key (municipality, number))`,
  ...protectedFor(own, "figures.declared_tables", "select, insert"),
  // what can be computed from what was shown: it holds no count of anybody that a release hid
  `create table figures.outsider_view (municipality uuid not null, release integer not null, content jsonb not null,
    primary key (municipality, release), foreign key (municipality, release) references figures.release)`,
  ...protectedFor(own, "figures.outsider_view", "select, insert"),
];

/** How figures leave: which tables a municipality chose, who asked for a release, and what an outsider can compute of it. */
export const leaving = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [refuseReopening, ...tables]);
  },
};
