import type { Kysely } from "kysely";
import { run } from "./building.ts";

/** How far a document is with being made accessible; what was added before was not checked. */
export const documentAccessibility = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ["office.document", "office.document_version"])
      await run(database, [
        `alter table ${table} add column accessibility text not null default 'notChecked'
          check (accessibility in ('notChecked', 'toCorrect', 'corrected'))`,
        `alter table ${table} alter column accessibility drop default`,
      ]);
  },
};
