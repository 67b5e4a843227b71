import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

const key = "programme text not null, key text not null, position integer not null";

const letter = `${key}, kind text not null, subject text not null check (subject <> ''), dossier text, edition integer,
  passages jsonb not null, duties jsonb not null, embargo_at timestamptz, embargo_document text, unrest jsonb,
  day_mail_on date, registration text, registered_by uuid, registered_at timestamptz,
  check (embargo_at is null or embargo_document is null),
  check ((day_mail_on is null) = (registration is null) and (day_mail_on is null) = (registered_at is null))`;

const redaction = `${key}, source_kind text not null check (source_kind in ('document', 'dossier', 'letter')),
  source_key text not null, title text not null check (title <> ''), text text not null, removed jsonb not null,
  decided_by uuid, decided_on date`;

/** V258, V265: what is registered or decided stays as it is, also for who forgets to ask. */
const settled = `create function office.refuse_settled() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    raise exception '%: what is registered or decided stays as it is', tg_argv[0];
  end $$`;

const settledBy = (table: string, column: string, rule: string): string =>
  `create trigger settled before update on office.${table} for each row when (old.${column} is not null)
    execute function office.refuse_settled('${rule}')`;

/** Letters, redacted texts, the files that were made of both, and when a document was made accessible. */
export const letters = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      ...versionedTable("letter", ["programme", "key"], letter),
      guardedByProgramme("letter"),
      ...versionedTable("redaction", ["programme", "key"], redaction),
      guardedByProgramme("redaction"),
      settled,
      settledBy("letter", "day_mail_on", "V258"),
      settledBy("redaction", "decided_on", "V265"),
      `create table office.produced_file (municipality uuid not null, programme text not null,
        kind text not null check (kind in ('letter', 'redaction')), key text not null,
        format text not null check (format in ('pdf', 'docx')), language text not null, bytes bytea not null,
        hash text not null, primary key (municipality, programme, kind, key, format))`,
      ...protectedFor("evenbeeld_office", "office.produced_file", "select, insert"),
    ]);
    for (const table of ["office.document", "office.document_version"])
      await run(database, [
        `alter table ${table} add column corrected_on date, add column corrected_by uuid,
          add check (corrected_on is null or accessibility = 'corrected')`,
      ]);
  },
};
