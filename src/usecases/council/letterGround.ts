import type { LetterGround, Quote } from "../../domain/council/index.ts";
import { quotesIn } from "../../domain/council/index.ts";
import { contentOf } from "../../domain/reporting/index.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { findEdition } from "../../storage/office/editionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { findingsOf } from "../reporting/readEdition.ts";

/** Returns what a letter may quote from an edition; null where it is of one unit, or no longer fits (V253). */
export async function quotesOf(
  office: Office,
  programme: string,
  number: number,
): Promise<readonly Quote[] | null> {
  const edition = await findEdition(office, programme, number);
  if (!edition || edition.scope !== null || findingsOf(edition, []).length > 0) return null;
  return quotesIn(contentOf(edition));
}

/** Returns what a letter is checked against. */
export async function letterGround(
  office: Office,
  programme: string,
  edition: number | null,
): Promise<LetterGround> {
  const keysIn = (parts: readonly { readonly key: string }[]) => parts.map(({ key }) => key);
  return {
    documents: keysIn(await documentStore.list(office, programme)),
    dossiers: keysIn(await dossierStore.list(office, programme)),
    quotes: edition === null ? null : await quotesOf(office, programme, edition),
    now: office.at,
  };
}
