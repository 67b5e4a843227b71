import type { Kysely } from "kysely";
import { protectedFor, run } from "./building.ts";

/**
 * What a municipality chose stands in `office.setting` with its versions. The row before sign-in follows it through a
 * function without arguments: who may call it can make that row say what was chosen here, and nothing else.
 */
export const showSettings = (
  municipality: string,
): string => `create or replace function office.show_settings() returns void
  language sql security definer set search_path = pg_catalog as $$
    with chosen as (select s.name, s.value -> 'chosen' as value from office.setting s
      where s.municipality = ${municipality})
    update access.municipality m set
      name = coalesce((select value #>> '{}' from chosen where name = 'name'), m.name),
      locale = coalesce((select value #>> '{}' from chosen where name = 'locale'), m.locale),
      palette = (select nullif(value, 'null') from chosen where name = 'palette'),
      logo = (select nullif(value, 'null') from chosen where name = 'logo')
    where m.id = ${municipality} $$`;

/** Colours and logo of a municipality; the bytes of a logo stand under their hash and are never changed. */
export const houseStyle = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "alter table access.municipality add column palette jsonb, add column logo jsonb",
      `create table office.logo_file (municipality uuid not null, hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        type text not null check (type in ('png', 'jpeg', 'webp')), bytes bytea not null, primary key (municipality, hash))`,
      ...protectedFor("evenbeeld_office", "office.logo_file", "select, insert"),
      showSettings("nullif(current_setting('app.municipality', true), '')::uuid"),
      "revoke all on function office.show_settings from public",
      "grant execute on function office.show_settings to evenbeeld_office",
    ]);
  },
};
