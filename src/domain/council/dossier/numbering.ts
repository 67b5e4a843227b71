import { type AnnexMention, tellingWords } from "./annexMention.ts";
import type { DossierFinding, DossierPlace, ListedDocument } from "./finding.ts";

/** From this share of the words of a title on, a text is taken to speak of that document. Judgement. */
const enoughWords = 0.6;
/** Up to this many missing numbers in a row are a gap; more are documents of others. Judgement. */
const longestGap = 3;

type Titled = { readonly document: ListedDocument; readonly words: ReadonlySet<string> };

/** A mention with the documents it speaks of: by the title where that is clear, else by the number. */
type Meant = { readonly mention: AnnexMention; readonly documents: readonly ListedDocument[] };

const annexOf = ({ annex }: ListedDocument): string | undefined => annex?.trim().toLowerCase();
const isAt = (document: ListedDocument, annexes: readonly string[]): boolean => {
  const annex = annexOf(document);
  return annex !== undefined && annexes.includes(annex);
};

/** Returns the share of the words of a title that stand before a mention, 0 to 1. */
const likeness = ({ words }: Titled, { named }: AnnexMention): number =>
  words.size === 0 ? 0 : [...words].filter((word) => named.has(word)).length / words.size;

/** Returns the one document that the words before a mention name better than they name what has its number. */
function namedElsewhere(mention: AnnexMention, titled: readonly Titled[]): ListedDocument | undefined {
  const scored = titled.map((one) => ({ ...one, score: likeness(one, mention) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const [first, second] = scored.filter(({ score }) => score === best);
  const isClear = best >= enoughWords && first !== undefined && second === undefined;
  return isClear && !isAt(first.document, mention.annexes) ? first.document : undefined;
}

/** Returns of each mention which documents it speaks of, and V213 where a document has another number in the list. */
export function meantBy(
  mentions: readonly AnnexMention[],
  documents: readonly ListedDocument[],
): { readonly meant: readonly Meant[]; readonly findings: readonly DossierFinding[] } {
  const titled = documents.map((document) => ({ document, words: tellingWords(document.title) }));
  const findings: DossierFinding[] = [];
  const meant = mentions.map((mention) => {
    const other = namedElsewhere(mention, titled);
    if (other?.annex) {
      const written = mention.annexes.join(", ");
      findings.push({ code: "V213", place: mention.place, title: other.title, written, listed: other.annex });
      return { mention, documents: [other] };
    }
    return { mention, documents: documents.filter((one) => isAt(one, mention.annexes)) };
  });
  return { meant, findings };
}

const placeOf = ({ key }: ListedDocument): DossierPlace => ({ kind: "document", key });

/** V214: an annex that a text names stands in the list. Each number is told once, where it is named first. */
export function notListed(
  meant: readonly Meant[],
  documents: readonly ListedDocument[],
): readonly DossierFinding[] {
  const listed = new Set(documents.map(annexOf));
  const told = new Map<string, DossierPlace>();
  for (const { mention } of meant)
    for (const annex of mention.annexes)
      if (!listed.has(annex) && !told.has(annex)) told.set(annex, mention.place);
  return [...told].map(([annex, place]) => ({ code: "V214", place, annex }));
}

/** V215: an annex in the list is named in a decision point. */
export function notDecided(
  meant: readonly Meant[],
  documents: readonly ListedDocument[],
): readonly DossierFinding[] {
  const inPoints = meant.filter(({ mention }) => mention.place.kind === "point");
  const named = new Set(inPoints.flatMap((one) => one.documents.map(({ key }) => key)));
  const numbers = new Set(inPoints.flatMap(({ mention }) => mention.annexes));
  return documents.flatMap((document) => {
    const annex = annexOf(document);
    if (annex === undefined || named.has(document.key) || numbers.has(annex)) return [];
    return [{ code: "V215", place: placeOf(document), title: document.title, annex } as const];
  });
}

/** V217: what a decision point calls secret is marked so. */
export const wronglyCalledSecret = (meant: readonly Meant[]): readonly DossierFinding[] =>
  meant
    .filter(({ mention }) => mention.place.kind === "point" && mention.saysSecret)
    .flatMap(({ mention, documents }) =>
      documents
        .filter(({ isMarked }) => !isMarked)
        .map(({ title }) => ({ code: "V217", place: mention.place, title }) as const),
    );

/** V218: every document has its number in the register of the municipality. */
export const withoutRegistration = (documents: readonly ListedDocument[]): readonly DossierFinding[] =>
  documents
    .filter(({ registration }) => registration === null)
    .map((document) => ({ code: "V218", place: placeOf(document), title: document.title }));

/** V219: numbers of the register that run on have no gap. A gap of more than three is the work of others and no finding. */
export function skippedRegistrations(documents: readonly ListedDocument[]): readonly DossierFinding[] {
  const byStart = new Map<string, Set<number>>();
  for (const { registration } of documents) {
    const [, start = "", number = ""] = /^(.*?)(\d{1,12})$/.exec(registration?.trim() ?? "") ?? []; // no number, no run
    if (number !== "")
      byStart.set(
        `${start} ${number.length}`,
        (byStart.get(`${start} ${number.length}`) ?? new Set()).add(Number(number)),
      ); // the first of its run
  }
  return [...byStart].flatMap(([key, numbers]) => {
    const at = key.lastIndexOf(" ");
    const written = (number: number) =>
      `${key.slice(0, at)}${String(number).padStart(Number(key.slice(at)), "0")}`;
    const sorted = [...numbers].sort((one, other) => one - other);
    return sorted.flatMap((number, index) => {
      const missing = number - (sorted[index - 1] ?? number) - 1; // before the first nothing is missing
      if (missing < 1 || missing > longestGap) return [];
      return Array.from({ length: missing }, (_, step) => ({
        code: "V219" as const,
        place: { kind: "list" as const },
        registration: written(number - missing + step),
      }));
    });
  });
}

/** V220: no two documents have the same number, of an annex or in the register. */
export function sharedNumbers(documents: readonly ListedDocument[]): readonly DossierFinding[] {
  const counts = new Map<string, number>();
  for (const { annex, registration } of documents)
    for (const number of [annex?.trim().toLowerCase(), registration?.trim()])
      if (number) counts.set(number, (counts.get(number) ?? 0) + 1); // the first of its number
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([number, count]) => ({ code: "V220", place: { kind: "list" }, number, count }));
}
