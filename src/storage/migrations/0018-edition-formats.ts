import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** An edition is kept as a document to edit and as lists too; the trigger that keeps files as they are stays. */
export const editionFormats = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      "alter table office.edition_file drop constraint edition_file_format_check",
      `alter table office.edition_file add constraint edition_file_format_check
        check (format in ('html', 'pdf', 'docx', 'xlsx', 'json'))`,
    ]);
  },
};
