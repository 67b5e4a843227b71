import { type Document, notCorrected } from "../../../domain/council/index.ts";
import type { OfficeVisit } from "../../visit.ts";

/** V270: returns which documents are not corrected for accessibility yet, and what to do; null where all are. */
export function accessibilityWarning(
  documents: readonly Document[],
  { texts, formats }: OfficeVisit,
): string | null {
  const late = notCorrected(documents);
  const [first] = late;
  if (first === undefined) return null;
  const titles = formats.list(late.map(({ document }) => `“${document.title}”`));
  return `${texts.documents.notCorrected(late.length, titles)} ${texts.problems[first.code]}`;
}
