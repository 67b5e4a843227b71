import type { FileProblem } from "../domain/shared/fileProblem.ts";
import { ok, refused } from "../domain/shared/result.ts";
import { columnNumber } from "../domain/shared/sheet.ts";
import { closed, type Opened } from "./closed.ts";
import { limits } from "./limits.ts";
import { attribute, walkTags, type XmlTag } from "./xmlTags.ts";

/** What the reader of workbooks does not tell about a cell. */
export type CellMark = "formula" | "error" | "percentage" | "merged";
export type SheetMarks = ReadonlyMap<string, CellMark>;

/** Returns the name of a place in the marks: row and column as numbers, the row from 1, the column from 0. */
export const placeOf = (row: number, column: number): string => `${row}:${column}`;

const [reference, kind, style, range] = [attribute("r"), attribute("t"), attribute("s"), attribute("ref")];
const address = /^([A-Z]{1,3})(\d{1,7})$/;

type Corner = { readonly row: number; readonly column: number };

function cornerOf(text: string | undefined): Corner | undefined {
  const [, letters, digits] = address.exec(text?.replaceAll("$", "") ?? "") ?? [];
  return letters && digits ? { row: Number(digits), column: columnNumber(letters) } : undefined;
}

const [space, quote, apostrophe, equals, letterE, letterR] = [0x20, 0x22, 0x27, 0x3d, 0x65, 0x72];
const isQuote = (byte: number | undefined): boolean => byte === quote || byte === apostrophe;

/**
 * Returns the place of a cell. Nearly every program writes ` r="B12"` first: it is read from the bytes, because a sheet
 * may have two million cells; any other way of writing is read as an attribute.
 */
function cellCorner(tag: XmlTag): Corner | undefined {
  const { part, from } = tag;
  const first =
    part[from] === space &&
    part[from + 1] === letterR &&
    part[from + 2] === equals &&
    part[from + 3] === quote;
  if (!first) return cornerOf(reference(tag));
  let [at, column, row] = [from + 4, 0, 0];
  for (let byte = part[at] ?? 0; byte >= 65 && byte <= 90; byte = part[++at] ?? 0)
    column = column * 26 + byte - 64; // 0: past the end
  const letters = at - from - 4;
  for (let byte = part[at] ?? 0; byte >= 48 && byte <= 57; byte = part[++at] ?? 0) row = row * 10 + byte - 48; // 0: past the end
  const digits = at - from - 4 - letters;
  const whole = part[at] === quote && letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7;
  return whole ? { row, column: column - 1 } : cornerOf(reference(tag));
}

/** Whether a tag may say that its cell is an error, `t="e"`: nearly none does, and then nothing is made into text. */
function mayBeError({ part, from, end }: XmlTag): boolean {
  for (let at = from; at < end; at++)
    if (part[at] === letterE && isQuote(part[at - 1]) && isQuote(part[at + 1])) return true;
  return false;
}

/** Returns the places in a range such as A2:C9, held to the limits of a sheet. */
function placesIn(text: string | undefined, rowLimit: number): readonly Corner[] {
  const [from, to] = (text ?? "").split(":").map(cornerOf);
  if (!from) return [];
  const last = {
    row: Math.min((to ?? from).row, rowLimit),
    column: Math.min((to ?? from).column, limits.columns),
  };
  const places: Corner[] = [];
  for (let row = from.row; row <= last.row; row++)
    for (let column = from.column; column <= last.column; column++) places.push({ row, column });
  return places;
}

type Walked = {
  readonly marks: Map<string, CellMark>;
  row: number;
  cell: Corner | undefined;
  places: number;
  problem: FileProblem | undefined;
  readonly rowLimit: number;
};

/** Ranges may overlap a thousand times: more places than a sheet can have is no sheet of an office. */
function markRange(walked: Walked, places: readonly Corner[], mark: CellMark): void {
  walked.places += places.length;
  if (walked.places > walked.rowLimit * limits.columns)
    walked.problem = closed("I104", { found: mark }).problem;
  else for (const { row, column } of places) walked.marks.set(placeOf(row, column), mark);
}

function enterRow(walked: Walked, tag: XmlTag): void {
  const stated = Number(reference(tag));
  walked.row = stated > 0 ? stated : walked.row + 1; // a row without number follows the one before it
  if (walked.row > walked.rowLimit)
    walked.problem = closed("I108", { found: `>= ${walked.row}`, limit: String(walked.rowLimit) }).problem;
}

function enterCell(walked: Walked, tag: XmlTag, percentages: ReadonlySet<string>): void {
  walked.cell = cellCorner(tag);
  if (!walked.cell) {
    // a cell may leave out where it stands; a place that no sheet has would be read as one far beyond the edge
    const stated = reference(tag);
    if (stated !== undefined) walked.problem = closed("I104", { found: stated.slice(0, 40) }).problem;
    return;
  }
  const { row, column } = walked.cell;
  const format = percentages.size > 0 ? style(tag) : undefined;
  if (mayBeError(tag) && kind(tag) === "e") walked.marks.set(placeOf(row, column), "error");
  else if (format && percentages.has(format)) walked.marks.set(placeOf(row, column), "percentage");
}

function enterValue(walked: Walked): void {
  if (!walked.cell || walked.cell.column < limits.columns) return;
  const details = { found: String(walked.cell.column + 1), limit: String(limits.columns), row: walked.row };
  walked.problem = closed("I109", details).problem;
}

function enterFormula(walked: Walked, tag: XmlTag): void {
  if (walked.cell) walked.marks.set(placeOf(walked.cell.row, walked.cell.column), "formula");
  // One formula may fill a whole range: its other cells then hold a value without a formula of their own.
  if (kind(tag) === "array" || kind(tag) === "dataTable")
    markRange(walked, placesIn(range(tag), walked.rowLimit), "formula");
}

/**
 * Walks over a sheet before its values are read and returns which cells hold a formula, an error, a percentage or are
 * merged into another cell. I108: at most 20,000 rows, or as many as are asked for, empty ones below the list included.
 * I109: at most 100 columns.
 */
export function sheetMarks(
  sheet: Buffer,
  percentages: ReadonlySet<string>,
  rowLimit: number,
): Opened<SheetMarks> {
  const walked: Walked = {
    marks: new Map(),
    row: 0,
    cell: undefined,
    places: 0,
    problem: undefined,
    rowLimit,
  };
  walkTags(sheet, (tag) => {
    if (tag.name === "row") enterRow(walked, tag);
    else if (tag.name === "c") enterCell(walked, tag, percentages);
    else if (tag.name === "v" || tag.name === "is") enterValue(walked);
    else if (tag.name === "f") enterFormula(walked, tag);
    else if (tag.name === "mergeCell") markRange(walked, placesIn(range(tag), rowLimit).slice(1), "merged");
    return walked.problem !== undefined;
  });
  return walked.problem ? refused(walked.problem) : ok(walked.marks);
}
