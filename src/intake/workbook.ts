import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";
import { attribute, isOddXml, walkTags } from "./xmlTags.ts";
import { type CheckedZip, unpackPart } from "./zip.ts";

/** The parts of a workbook that are read, unpacked, and the sheet that was chosen. */
export type Workbook = {
  /** The place of the sheet in the workbook, counted from 1 and hidden sheets included. */
  readonly place: number;
  readonly name: string;
  readonly otherSheets: readonly string[];
  readonly sheet: Buffer;
  readonly styles: Buffer | undefined;
  readonly parts: ReadonlyMap<string, Buffer>;
};

type ListedSheet = {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
  readonly place: number;
};
type Relations = {
  readonly sheets: ReadonlyMap<string, string>;
  readonly strings: string;
  readonly styles: string;
};

const paths = { workbook: "xl/workbook.xml", relations: "xl/_rels/workbook.xml.rels" };
const sheetName = attribute("name");
const sheetRelation = attribute("id");
const sheetState = attribute("state");
const relationId = attribute("Id");
const relationType = attribute("Type");
const relationTarget = attribute("Target");

function listedSheets(workbook: Buffer): readonly ListedSheet[] {
  const sheets: ListedSheet[] = [];
  walkTags(workbook, (tag) => {
    if (tag.name !== "sheet") return false;
    const [name, relation, state] = [sheetName(tag), sheetRelation(tag), sheetState(tag)];
    const hidden = state === "hidden" || state === "veryHidden";
    if (name && relation) sheets.push({ name, relation, hidden, place: sheets.length + 1 });
    return false;
  });
  return sheets;
}

function relationsOf(part: Buffer): Relations {
  const sheets = new Map<string, string>();
  const found = { strings: "xl/sharedStrings.xml", styles: "xl/styles.xml" }; // where Excel itself puts them
  walkTags(part, (tag) => {
    if (tag.name !== "Relationship") return false;
    const [id, type, target] = [relationId(tag), relationType(tag), relationTarget(tag)];
    if (!id || !type || !target) return false;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    if (type.endsWith("/worksheet")) sheets.set(id, path);
    if (type.endsWith("/sharedStrings")) found.strings = path;
    if (type.endsWith("/styles")) found.styles = path;
    return false;
  });
  return { sheets, ...found };
}

function unpackAll(zip: CheckedZip, names: readonly string[]): Opened<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  for (const name of names) {
    const part = unpackPart(zip, name);
    if (!part.ok) return part;
    if (part.value && isOddXml(part.value)) return closed("I104", { found: name });
    if (part.value) parts.set(name, part.value);
  }
  return ok(parts);
}

/** Returns the visible sheet of this name, or the first. I107: the file is a workbook with such a sheet. */
export function openWorkbook(zip: CheckedZip, wanted: string | undefined): Opened<Workbook> {
  const index = unpackAll(zip, [paths.workbook, paths.relations]);
  if (!index.ok) return index;
  const [workbook, relations] = [index.value.get(paths.workbook), index.value.get(paths.relations)];
  if (!workbook || !relations) return closed("I107");
  const { sheets, strings, styles } = relationsOf(relations);
  const visible = listedSheets(workbook).filter((sheet) => !sheet.hidden && sheets.has(sheet.relation));
  const chosen = wanted === undefined ? visible[0] : visible.find(({ name }) => name === wanted);
  const path = chosen && sheets.get(chosen.relation);
  if (!chosen || !path) return closed("I107");
  const content = unpackAll(zip, [path, strings, styles]);
  if (!content.ok) return content;
  const sheet = content.value.get(path);
  if (!sheet) return closed("I107");
  return ok({
    place: chosen.place,
    name: chosen.name,
    otherSheets: visible.filter((sheet) => sheet !== chosen).map(({ name }) => name),
    sheet,
    styles: content.value.get(styles),
    parts: new Map([...index.value, ...content.value]),
  });
}
