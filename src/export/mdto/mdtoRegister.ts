import { createHash } from "node:crypto";
import type { Document, Dossier, ListedEntry } from "../../domain/council/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { textsFor } from "../../texts/index.ts";
import { councilTable } from "../councilTable.ts";
import { writeCsv } from "../csv.ts";
import { type ListTable, wordsValue } from "../listTable.ts";
import { secrecyMark } from "../secrecyMark.ts";
import { type MdtoFile, type MdtoObject, type MdtoOrigin, referenceTo } from "./mdtoObjects.ts";
import { besideOf, inForceOf, type MdtoBeside, secretName } from "./mdtoPapers.ts";
import type { MdtoRelation } from "./mdtoParts.ts";

const { dossiers: words, councilRegister } = textsFor("nl");
const { packed } = words;

/** A list as a file of a package, which is drawn when the package is. */
function tableFile(name: string, table: ListTable, { now }: MdtoOrigin): MdtoFile {
  const bytes = Buffer.from(writeCsv(table));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  async function* content() {
    yield bytes;
  }
  return { name, type: "text/csv", size: bytes.length, sha256, at: now, content };
}

/** Returns a commitment or motion as a line of the register, with the documents it hangs on. */
export function entryObject(
  one: MdtoBeside & {
    readonly listed: ListedEntry;
    readonly madeIn: Document | null;
    readonly settledWith: Document | null;
  },
  origin: MdtoOrigin,
  today: Day,
): MdtoObject {
  const { key, kind, text, number, link } = one.listed.entry;
  const source = packed.council(origin.municipality);
  const line = councilTable([one.listed], today, { language: "nl", locale: "nl-NL" });
  const pointing = (document: Document | null, how: string): readonly MdtoRelation[] =>
    document === null ? [] : [{ to: referenceTo(document.title, document.key, origin), how }];
  return {
    key,
    title: text,
    marks: number === null ? [] : [{ mark: number, source }],
    descriptions: [councilRegister.one[kind]],
    link,
    language: "nl",
    ...besideOf(one, origin),
    related: [...pointing(one.madeIn, packed.madeIn), ...pointing(one.settledWith, packed.settledWith)],
    files: [tableFile(secretName(`${key}.csv`, one.isHeld), line, origin)],
  };
}

/** Returns the decisions on the points of a proposal as a list, which is as secret as the proposal; none where nothing was decided. */
export function decisionsObjects(
  { key: dossier, points }: Dossier,
  one: MdtoBeside,
  origin: MdtoOrigin,
): readonly MdtoObject[] {
  const decided = points.flatMap(({ outcome, ...point }, at) =>
    outcome === null ? [] : [{ ...point, ...outcome, at, what: point.kind, how: outcome.kind }],
  );
  if (decided.length === 0) return [];
  const key = `${dossier}-besluiten`;
  const { number, asked, text, reasoning, outcome, on } = packed.decisionColumns;
  const table: ListTable = {
    name: packed.decisions,
    ...(one.isHeld && { mark: secrecyMark(inForceOf(one.because), { language: "nl" }) }),
    columns: [number, asked, text, reasoning, outcome, on].map((title) => ({ title, width: 20 })),
    rows: decided.map((point) => [
      { kind: "number", value: point.at + 1 },
      wordsValue(words.kindName[point.what]),
      wordsValue(point.text),
      wordsValue(point.reasoning),
      wordsValue(words.outcomeName[point.how]),
      { kind: "day", day: point.decidedOn },
    ]),
  };
  return [
    {
      key,
      title: packed.decisions,
      marks: [],
      descriptions: [],
      link: null,
      language: "nl",
      ...besideOf({ ...one, acts: [] }, origin), // what happened to them stands with the dossier
      related: [],
      files: [tableFile(secretName(`${key}.csv`, one.isHeld), table, origin)],
    },
  ];
}
