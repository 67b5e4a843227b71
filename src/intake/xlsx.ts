import { readSheet as readRows } from "read-excel-file/node";
import { parseDay } from "../domain/shared/day.ts";
import { ok } from "../domain/shared/result.ts";
import type { Sheet, SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { closed, type Opened } from "./closed.ts";
import { limits } from "./limits.ts";
import { percentageStyles } from "./percentageStyles.ts";
import { type CellMark, placeOf, type SheetMarks, sheetMarks } from "./sheetMarks.ts";
import { storedZip } from "./storedZip.ts";
import { openWorkbook, type Workbook } from "./workbook.ts";
import { checkZip } from "./zip.ts";

function dayCell(moment: Date): SheetCell {
  const written = Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
  const day = parseDay(written);
  return day.ok ? { kind: "day", day: day.value } : { kind: "error" };
}

/** A percentage of 0.07 is not exactly 7 when a computer multiplies it; six digits are more than a list needs. */
const inHundreds = (share: number): number => Math.round(share * 1e8) / 1e6;

function cellOf(value: unknown, mark: CellMark | undefined): SheetCell {
  if (mark === "formula" || mark === "merged" || mark === "error") return { kind: mark };
  if (value instanceof Date) return dayCell(value);
  if (typeof value === "boolean") return { kind: "yesNo", value };
  if (typeof value === "string")
    return value.trim() === "" ? { kind: "empty" } : { kind: "text", text: value };
  if (typeof value !== "number") return { kind: "empty" };
  return mark === "percentage" ? { kind: "percentage", value: inHundreds(value) } : { kind: "number", value };
}

async function rowsOf(workbook: Workbook): Promise<Opened<readonly (readonly unknown[])[]>> {
  try {
    return ok(await readRows(storedZip(workbook.parts), workbook.place, { trim: false }));
  } catch {
    // The reader throws for XML that is not whole and for cells that point to nothing: the file is damaged.
    return closed("I104", { found: "XLSX" });
  }
}

/** How many columns each row needs so that no mark falls off its end: the reader leaves out a formula without a value. */
function marked(marks: SheetMarks): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [place, mark] of marks) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    const width = widths.get(row);
    if (mark !== "percentage" && (width === undefined || width <= column)) widths.set(row, column + 1);
  }
  return widths;
}

function sheetRows(values: readonly (readonly unknown[])[], marks: SheetMarks): readonly SheetRow[] {
  const widths = marked(marks);
  const height = [...widths.keys()].reduce((highest, row) => Math.max(highest, row), values.length);
  return Array.from({ length: height }, (_, at) => {
    const row = values[at];
    if (marks.size === 0)
      return { number: at + 1, cells: (row ?? []).map((value) => cellOf(value, undefined)) }; // no row: no cells
    const width = Math.max(row?.length ?? 0, widths.get(at + 1) ?? 0); // 0: a row of which nothing is known is empty
    const cells = Array.from({ length: width }, (_cell, column) =>
      cellOf(row?.[column], marks.get(placeOf(at + 1, column))),
    );
    return { number: at + 1, cells };
  });
}

function longCell(rows: readonly SheetRow[]): { row: number; length: number } | undefined {
  for (const { number, cells } of rows) {
    const found = cells.find((cell) => cell.kind === "text" && cell.text.length > limits.cellLength);
    if (found?.kind === "text") return { row: number, length: found.text.length };
  }
  return undefined;
}

/**
 * Returns a visible sheet of a workbook: the one of this name, or the first. Sizes, rows and columns are counted before a value is read; a cell
 * with a formula comes back as such and without the value that Excel once computed.
 * I104: the file is whole. I110: at most 10,000 characters in a cell.
 */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: string | undefined,
  rowLimit: number = limits.rows,
): Promise<Opened<Sheet>> {
  const zip = checkZip(bytes);
  if (!zip.ok) return zip;
  const workbook = openWorkbook(zip.value, wanted);
  if (!workbook.ok) return workbook;
  const marks = sheetMarks(workbook.value.sheet, percentageStyles(workbook.value.styles), rowLimit);
  if (!marks.ok) return marks;
  const values = await rowsOf(workbook.value);
  if (!values.ok) return values;
  const rows = sheetRows(values.value, marks.value);
  const long = longCell(rows);
  if (long)
    return closed("I110", { found: String(long.length), limit: String(limits.cellLength), row: long.row });
  if (rows.every((row) => row.cells.every((cell) => cell.kind === "empty"))) return closed("I102");
  const { name, otherSheets } = workbook.value;
  return ok({ name, rows, otherSheets });
}
