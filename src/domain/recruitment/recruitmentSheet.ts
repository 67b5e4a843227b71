import { readPeriodWords } from "../programme/index.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, columnLetters, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import { headerWords, isEmptyRow } from "../workforce/index.ts";

/** Where a file about recruitment is wrong. Of a cell only its place is told, never what stands there. */
export type RecruitmentFileProblem = {
  readonly code: "W186" | "W187" | "W188" | "W189";
  readonly row: number | null;
  /** The letters of the column. */
  readonly column: string | null;
};

/** The columns of a kind of file: by which headers each is known, and which may be missing. */
export type RecruitmentColumns<Column extends string> = {
  readonly known: Readonly<Record<Column, string>>;
  readonly optional: readonly Column[];
};

/** A row with its columns by name. */
export type RecruitmentRow<Column extends string> = {
  readonly row: number;
  readonly cell: (column: Column) => SheetCell;
  readonly problem: (code: RecruitmentFileProblem["code"], column: Column) => RecruitmentFileProblem;
};

const place = (row: SheetRow | undefined, column: number | null): RecruitmentFileProblem => ({
  code: "W187",
  row: row?.number ?? null, // a file without rows has no row of headers
  column: column === null ? null : columnLetters(column),
});

/** W187: a row has nothing beyond the headers, and no column has a header that is not known. */
function strayCells(header: SheetRow, isKnown: (at: number) => boolean, rows: readonly SheetRow[]) {
  return [header, ...rows].flatMap((row) =>
    [...row.cells.keys()]
      .filter((at) => !isKnown(at) && itemAt(row.cells, at).kind !== "empty")
      .map((at) => place(row, at)),
  );
}

/**
 * Returns the rows of a file with their columns by name. W187: the first row names each column that is asked for, once, and no
 * other; so a column about people has no place in it.
 */
export function recruitmentRows<Column extends string>(
  rows: readonly SheetRow[],
  { known, optional }: RecruitmentColumns<Column>,
): Result<readonly RecruitmentRow<Column>[], readonly RecruitmentFileProblem[]> {
  const [header, ...rest] = rows.filter((row) => !isEmptyRow(row));
  if (header === undefined) return refused([place(undefined, null)]);
  const columns = Object.keys(known) as Column[];
  const columnOf = new Map(
    columns.flatMap((column) => known[column].split("|").map((words) => [words, column] as const)),
  );
  const found = header.cells.map((cell) => columnOf.get(headerWords(cell)));
  const isKnown = (at: number): boolean => found[at] !== undefined;
  const stray = strayCells(header, isKnown, rest);
  if (stray.length > 0) return refused(stray);
  const twice = [...found.keys()].filter((at) => isKnown(at) && found.indexOf(found[at]) !== at);
  if (twice.length > 0) return refused(twice.map((at) => place(header, at)));
  if (columns.some((column) => !found.includes(column) && !optional.includes(column)))
    return refused([place(header, null)]);
  return ok(
    rest.map((row) => ({
      row: row.number,
      cell: (column) => cellAt(row, found.indexOf(column)), // a column that is not there has empty cells
      problem: (code, column) => ({ code, row: row.number, column: columnLetters(found.indexOf(column)) }),
    })),
  );
}

/** Returns the day in a cell, or undefined where there is none. */
export function dayInCell(cell: SheetCell): Day | undefined {
  if (cell.kind === "day") return cell.day;
  const words = readPeriodWords(cellWords(cell));
  const day = words.ok ? parseDay(words.value.period) : words;
  return day.ok ? day.value : undefined;
}

/** Returns the words of a cell without capitals, accents and signs, as they are compared. */
export const plainCell = headerWords;

/** Returns words without capitals, accents and signs, as they are compared with those of a cell. */
export const plainWords = (text: string): string => headerWords({ kind: "text", text });
