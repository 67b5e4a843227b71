import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

/** V248: what was made public of the council stays as it was. A trigger refuses it to the owner of the table too. */
const refuseRewriting = `create function office.refuse_council_rewriting() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin raise exception 'V248: what was made public is never rewritten or taken back'; end $$`;

/** A view runs with the rights of its owner, who passes every policy embedded: it asks for the own municipality itself. */
const view = `create view published.council with (security_barrier) as select p.municipality, p.programme, p.subject, p.number, p.content, p.at
    from office.council_publication p where p.municipality = (select wall.municipality())`;

/**
 * The register of commitments and motions, what was made public about the council with the words of that moment, and the address
 * of a document in the council information system.
 */
export const councilRegister = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable(
        "council_entry",
        ["programme", "key"],
        `programme text not null, key text not null, position integer not null, kind text not null check (kind in ('commitment', 'motion')),
         number text, text text not null check (text <> ''), giver text, receiver text, made_on text, meeting text, due text, inform_on text,
         portfolio text, owner_person uuid, owner_as_written text, motion text, made_in text, link text check (link ilike 'https://%'),
         actions jsonb not null, state text not null check (state in ('open', 'settled', 'lapsed', 'withdrawn')), state_on date,
         state_document text, state_words text, late jsonb, as_written text, source_row integer, evidence jsonb not null,
         check ((state = 'open') = (state_on is null)), check (state in ('open', 'settled') or state_words <> '')`,
      ),
      guardedByProgramme("council_entry"),
      `create table office.council_publication (municipality uuid not null, programme text not null, subject text not null, number integer not null,
        content jsonb not null, made_by uuid, at timestamptz not null, primary key (municipality, programme, subject, number))`,
      refuseRewriting,
      "create trigger published before update or delete on office.council_publication for each row execute function office.refuse_council_rewriting()",
      "create trigger published_whole before truncate on office.council_publication execute function office.refuse_council_rewriting()",
      ...protectedFor("evenbeeld_office", "office.council_publication", "select, insert"),
      view,
      "grant select on published.council to evenbeeld_public",
      "alter table office.document add column link text check (link ilike 'https://%')",
      "alter table office.document_version add column link text",
    ]);
  },
};
