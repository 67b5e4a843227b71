import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/** Something found by a word: an action, an objective, a target or a row of the source. */
export type Found = {
  readonly kind: "action" | "objective" | "target" | "document";
  readonly programme: string;
  readonly key: string;
  readonly title: string;
};

/** Returns what holds a word, actions first, at most `most`; documents are those the published plan itself names. */
export async function searchProgrammes(
  office: Office,
  word: string,
  most: number,
): Promise<readonly Found[]> {
  const sought = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  const { municipality } = office;
  const found = await sql<Found>`
    select kind, programme, key, title from (
      select 1 as rank, 'action' as kind, programme, key, title from office.action
        where municipality = ${municipality} and (title ilike ${sought} or key ilike ${sought} or deliverable ilike ${sought})
      union all select 2, 'objective', programme, key, title from office.objective
        where municipality = ${municipality} and title ilike ${sought}
      union all select 3, 'target', programme, key, measure from office.target
        where municipality = ${municipality} and measure ilike ${sought}
      union all select 4, 'document', programme, position::text, body ->> 'title' from office.source_item
        where municipality = ${municipality} and list = 'documents' and body ->> 'title' ilike ${sought}
    ) hits order by rank, programme, key limit ${most}`.execute(office.transaction);
  return found.rows;
}
