import type { Kysely } from "kysely";
import { run, walled } from "./building.ts";

/** The last form that was carried out for each session: the same one sent again does nothing a second time. */
export const takenForms = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "create table access.taken_form (municipality uuid not null, sender bytea not null, form bytea not null, taken_at timestamptz not null, primary key (municipality, sender))",
      ...walled("access.taken_form"),
      `create function office.take_form(sent_by bytea, sent bytea, at timestamptz) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
        begin
          delete from access.taken_form where municipality = wall.municipality() and taken_at < at - interval '10 minutes';
          insert into access.taken_form (municipality, sender, form, taken_at) values (wall.municipality(), sent_by, sent, at)
          on conflict (municipality, sender) do update set form = excluded.form, taken_at = excluded.taken_at
            where access.taken_form.form <> excluded.form;
          return found;
        end $$`,
      "revoke all on function office.take_form(bytea, bytea, timestamptz) from public",
      "grant execute on function office.take_form(bytea, bytea, timestamptz) to evenbeeld_office, evenbeeld_figures",
    ]);
  },
};
