import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** The numbers under which a document is known in the register of the municipality and among the annexes of a paper. */
export const documentNumbers = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.document", "office.document_version"])
      await run(database, [`alter table ${table} add column registration text, add column annex text`]);
  },
};
