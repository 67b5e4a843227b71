import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  checkEdition,
  compareEditions,
  contentOf,
  type Edition,
  type EditionComparison,
  type EditionContent,
  type EditionFinding,
  previousOf,
  scopeOf,
} from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import {
  type EditionFile,
  findEdition,
  type ListedEdition,
  listEditionFiles,
  listEditions,
  readContent,
} from "../../storage/office/editionStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { sha256 } from "./freezeReport.ts";

/** Which edition of which programme. */
export type EditionPlace = { readonly programme: string; readonly number: number };

/** The editions of a programme, the latest first. */
export type EditionList = { readonly programme: Programme; readonly editions: readonly ListedEdition[] };

/** Returns the editions of a programme. */
export const readEditions = (house: House, actor: Actor, key: string): Promise<EditionList> =>
  consult(house, actor, "readEditions", async (office) => ({
    programme: await getProgramme(office, key),
    editions: await listEditions(office, key),
  }));

/** An edition with what was found when it was checked; its content only where that can be read. */
export type SeenEdition = EditionList & {
  readonly edition: ListedEdition;
  /** Null where the content no longer fits: what may have been changed is not shown as a report. */
  readonly content: EditionContent | null;
  readonly findings: readonly EditionFinding[];
  readonly files: readonly Pick<EditionFile, "format" | "hash">[];
  /** Null for the first of its kind, and where one of the two cannot be read. */
  readonly comparison: EditionComparison | null;
};

/** Returns which files are not those that were kept with an edition of this hash. */
export function fileFindings(hash: string, files: readonly EditionFile[]): readonly EditionFinding[] {
  const broken = files.filter((file) => sha256(file.bytes) !== file.hash);
  // the content that readers take along is the content that was checked
  const other = files.filter(({ format, hash: own }) => format === "json" && own !== hash);
  return [...broken, ...other].map(({ format, hash: stated, bytes }) => ({
    what: "file" as const,
    at: format,
    stated,
    found: sha256(bytes),
  }));
}

/** Returns what does not fit in an edition as it is kept: content, columns, figures and files. */
export function findingsOf(edition: Edition, files: readonly EditionFile[]): readonly EditionFinding[] {
  const { content: text, hash, ...head } = edition;
  return [
    ...checkEdition({ text, value: readContent(text), hash, head }, sha256),
    ...fileFindings(hash, files),
  ];
}

async function comparisonOf(
  office: Office,
  { editions }: EditionList,
  content: EditionContent,
): Promise<EditionComparison | null> {
  const before = previousOf(editions, { ...content, scope: scopeOf(content) });
  const previous = before && (await findEdition(office, content.programme.key, before.number));
  if (!previous || findingsOf(previous, []).length > 0) return null;
  return compareEditions(contentOf(previous), content);
}

/** Returns an edition, checked at this moment, beside the one before it. */
export const readEdition = (
  house: House,
  actor: Actor,
  { programme: key, number }: EditionPlace,
): Promise<SeenEdition> =>
  consult(house, actor, "readEditions", async (office) => {
    const list = { programme: await getProgramme(office, key), editions: await listEditions(office, key) };
    const listed = list.editions.find((one) => one.number === number);
    const edition = await findEdition(office, key, number);
    if (!listed || !edition) throw new NotFound();
    const files = await listEditionFiles(office, edition);
    const findings = findingsOf(edition, files);
    const content = findings.length === 0 ? contentOf(edition) : null;
    return {
      ...list,
      edition: listed,
      content,
      findings,
      files: files.map(({ format, hash }) => ({ format, hash })),
      comparison: content === null ? null : await comparisonOf(office, list, content),
    };
  });

/** Returns a file of an edition as it was drawn when the report was frozen; taking it is recorded, because it need not be public. */
export async function takeEditionFile(
  house: House,
  actor: Actor,
  { format, programme, number }: EditionPlace & { readonly format: string },
): Promise<EditionFile> {
  const act = { may: "readEditions", event: "edition-taken" } as const;
  const taken = await perform(house, actor, act, async (office) => {
    const files = await listEditionFiles(office, { programme, number });
    const file = files.find((one) => one.format === format);
    if (!file) throw new NotFound();
    const subject = `programma/${programme}/edities/${number}`;
    return ok({ value: file, trace: { subject, details: { format } } });
  });
  if (!taken.ok) throw new Error("a read was refused");
  return taken.value;
}
