import { sql } from "kysely";
import { documentsFound } from "./openDocuments.ts";
import type { Office } from "./versioned.ts";

/** Something found by a word; a `source` is a document that the published plan names. */
export type Found = {
  readonly kind: "action" | "objective" | "target" | "dossier" | "document" | "source";
  readonly programme: string;
  readonly key: string;
  readonly title: string;
};

type Asked = { readonly word: string; readonly most: number; readonly readsSecret: boolean };

/**
 * Returns what holds a word, actions first, at most `most`. Of documents and dossiers only those that the reader finds: a dossier
 * where its proposal is one of them.
 */
export async function searchProgrammes(
  office: Office,
  { word, most, readsSecret }: Asked,
): Promise<readonly Found[]> {
  const sought = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  const { municipality } = office;
  const found = await sql<Found>`
    with found_document as not materialized (${documentsFound({ office, readsSecret })})
    select kind, programme, key, title from (
      select 1 as rank, 'action' as kind, programme, key, title from office.action
        where municipality = ${municipality} and (title ilike ${sought} or key ilike ${sought} or deliverable ilike ${sought})
      union all select 2, 'objective', programme, key, title from office.objective
        where municipality = ${municipality} and title ilike ${sought}
      union all select 3, 'target', programme, key, measure from office.target
        where municipality = ${municipality} and measure ilike ${sought}
      union all select 4, 'dossier', dossier.programme, dossier.key, subject from office.dossier
        where municipality = ${municipality} and subject ilike ${sought} and (${readsSecret}::boolean or exists (
          select from found_document paper where paper.programme = dossier.programme and paper.key = dossier.paper
            and dossier.documents @> to_jsonb(dossier.paper)))
      union all select 5, 'document', programme, key, title from found_document
        where title ilike ${sought} or registration ilike ${sought} or annex ilike ${sought}
      union all select 6, 'source', programme, position::text, body ->> 'title' from office.source_item
        where municipality = ${municipality} and list = 'documents' and body ->> 'title' ilike ${sought}
    ) hits order by rank, programme, title, key limit ${most}`.execute(office.transaction);
  return found.rows;
}
