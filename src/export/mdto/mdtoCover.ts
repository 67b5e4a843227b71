import { createHash } from "node:crypto";
import { languageTag, textsFor } from "../../texts/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import { heldParts } from "./mdtoLimits.ts";
import type { MdtoDossier, MdtoObject, MdtoOrigin } from "./mdtoObjects.ts";

const {
  dossiers: { packed: words },
  secrecy,
  report,
} = textsFor("nl");

/**
 * Returns the cover of a package of which not everybody may read all: each thing that is secret with its files, its ground and
 * which body may lift it. Files go along as they came in and carry no mark of their own. Null where nothing is secret.
 */
export function coverPaper(
  { dossier, secret, objects }: MdtoDossier,
  { municipality }: MdtoOrigin,
  { locale, accent }: Pick<PaperReader, "locale" | "accent">,
): Paper | null {
  const marked = objects.filter((one) => one.secret !== null);
  if (secret === null && marked.length === 0) return null;
  const rows = marked.map(({ title, files, secret: mark }) => [
    title,
    files.map(({ name }) => name).join(", "),
    String(mark), // it has one: those without were left out
  ]);
  const { what, files, mark } = words.coverColumns;
  const columns = [
    { title: what, align: "left", width: 3 },
    { title: files, align: "left", width: 3 },
    { title: mark, align: "left", width: 4 },
  ] as const;
  const table = { caption: words.coverTable, columns, rows, hasTotal: false };
  return {
    language: languageTag("nl", locale),
    organisation: municipality,
    accent,
    // the foot of each page names the kind: so the mark stands on every page
    kind: secrecy.markedKind(words.cover),
    title: dossier.subject,
    lead: words.coverLead,
    stamp: [dossier.key],
    caveat: secret,
    contents: null,
    page: report.page,
    sections: rows.length === 0 ? [] : [{ title: words.coverTable, blocks: [{ kind: "table", table }] }],
  };
}

/** Returns a package with its cover as the first thing in it. */
export function withCover(packed: MdtoDossier, bytes: Uint8Array, { now }: MdtoOrigin): MdtoDossier {
  const key = `${packed.dossier.key}-voorblad`;
  async function* content() {
    yield bytes;
  }
  const file = {
    name: `GEHEIM-${key}.pdf`,
    type: "application/pdf",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    at: now, // it is drawn with the package
    content,
  };
  const cover: MdtoObject = {
    key,
    title: words.cover,
    marks: [],
    descriptions: [],
    link: null,
    language: "nl",
    events: [],
    related: [],
    limits: heldParts(true, []),
    secret: packed.secret,
    files: [file],
  };
  return { ...packed, objects: [cover, ...packed.objects] };
}
