import type { Kysely } from "kysely";
import { guardedByProgramme, run } from "./building.ts";

/** The bytes of a file may leave the database once, for the files beside it; nothing else of its row ever changes. */
const refuseRewritingFile = `create function office.refuse_rewriting_file() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if tg_op = 'UPDATE' and old.bytes is not null and new.bytes is null
        and (new.municipality, new.programme, new.document, new.sha256) = (old.municipality, old.programme, old.document, old.sha256)
      then return new; end if;
      raise exception 'the file of a document is never rewritten or taken away';
    end $$`;

/** A document names its file by its hash; the bytes lie sealed beside the database, where the program moves those of before. */
export const keptFiles = {
  async up(database: Kysely<unknown>): Promise<void> {
    const table = "office.document_file";
    await run(database, [
      `alter table ${table} add column sha256 text`,
      `alter table ${table} alter column sha256 type text using encode(sha256(bytes), 'hex')`,
      `alter table ${table} alter column sha256 set not null, add check (sha256 ~ '^[0-9a-f]{64}$')`,
      `alter table ${table} alter column bytes drop not null`,
      // a file of a closed programme moves too: that changes nothing of the programme
      `drop trigger programme_open on ${table}`,
      guardedByProgramme("document_file").replace(" or update or delete", ""),
      refuseRewritingFile,
      `create trigger moved before update or delete on ${table} for each row execute function office.refuse_rewriting_file()`,
      `create trigger moved_whole before truncate on ${table} execute function office.refuse_rewriting_file()`,
      `grant update (bytes) on ${table} to evenbeeld_office`,
    ]);
  },
};
