import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import {
  cellAt,
  cellWords,
  columnLetters,
  columnNumber,
  type SheetCell,
  type SheetRow,
} from "../shared/sheet.ts";
import type { Stated } from "../shared/stated.ts";
import { characteristicOf, isAboutHeader, isSizeHeader, type TableCharacteristic } from "./outsideColumns.ts";
import type { OutsideRow, OutsideTable, OutsideTableHead } from "./outsideTable.ts";
import { headerWords, isEmptyRow, numberIn } from "./sheetWords.ts";

/** Which column says what, by its letters. */
export type OutsideMap = {
  readonly headerRow: number;
  readonly about: string;
  readonly size: string | null;
  readonly categories: readonly string[];
};

/** What the headers of a sheet tell by themselves; the columns in `asked` are for a person to name or to leave out. */
export type OutsideProposal = {
  readonly headerRow: number;
  readonly about: string | null;
  readonly size: string | null;
  readonly recognised: readonly {
    readonly characteristic: TableCharacteristic;
    readonly columns: readonly string[];
  }[];
  readonly asked: readonly string[];
};

/** Where a sheet is wrong, as Excel names the place. */
export type OutsideSheetProblem = {
  readonly code: "W149" | "W150";
  readonly row: number | null;
  readonly column: string | null;
  readonly header: string | null;
  readonly found: string;
};

/** Titles and remarks above a table take a few rows. */
const rowsAbove = 20;

const lettersOf = (row: SheetRow, matches: (words: string) => boolean): readonly string[] =>
  row.cells.flatMap((cell, at) => (matches(headerWords(cell)) ? [columnLetters(at)] : []));

function proposalOf(row: SheetRow): OutsideProposal {
  const [about] = lettersOf(row, isAboutHeader);
  const [size] = lettersOf(row, isSizeHeader);
  const found = row.cells.flatMap((cell, at) => {
    const isNumber = numberIn(cell) !== undefined; // 39.7 among the values is no age of 39 to 7
    const characteristic = isNumber ? undefined : characteristicOf(headerWords(cell));
    const letters = columnLetters(at);
    return characteristic && letters !== about ? [{ characteristic, letters }] : [];
  });
  const groups = Map.groupBy(found, ({ characteristic }) => characteristic);
  const used = new Set([about, size, ...found.map(({ letters }) => letters)]);
  return {
    headerRow: row.number,
    about: about ?? null, // not recognised: it is asked
    size: size ?? null, // a table need not say how many it is over
    recognised: [...groups].map(([characteristic, columns]) => ({
      characteristic,
      columns: columns.map(({ letters }) => letters),
    })),
    asked: row.cells.flatMap((cell, at) =>
      cell.kind === "empty" || used.has(columnLetters(at)) ? [] : [columnLetters(at)],
    ),
  };
}

const weight = ({ recognised, about }: OutsideProposal): number =>
  recognised.reduce((sum, { columns }) => sum + columns.length, about === null ? 0 : 1);

/**
 * Returns what the headers of a sheet say, of the row among the first twenty that says most; undefined where no header is known,
 * so that the row and the columns have to be named.
 */
export function proposeOutsideMap(rows: readonly SheetRow[]): OutsideProposal | undefined {
  const proposals = rows.slice(0, rowsAbove).map(proposalOf);
  const best = Math.max(0, ...proposals.map(weight));
  return best === 0 ? undefined : proposals.find((proposal) => weight(proposal) === best);
}

/** Signs by which statistical offices say that they withhold a value, or do not have it. */
const withheld = /^[-–—.x*·:]?$/i;

type Read = { readonly value: Stated<number>; readonly problem: OutsideSheetProblem | null };

function readValue(row: SheetRow, header: SheetRow, letters: string): Read {
  const cell: SheetCell = cellAt(row, columnNumber(letters));
  const isPlain = cell.kind !== "formula" && cell.kind !== "error" && cell.kind !== "merged";
  if (isPlain && withheld.test(cellWords(cell))) return { value: null, problem: null };
  const value = numberIn(cell);
  if (value !== undefined) return { value, problem: null };
  const place = {
    row: row.number,
    column: letters,
    header: cellWords(cellAt(header, columnNumber(letters))),
  };
  return {
    value: null,
    problem: { code: "W150", ...place, found: isPlain ? cellWords(cell) : cell.kind },
  };
}

/** How many decimals a value was published with: a number that was read has no more than its shortest writing. */
function decimalsOf(value: Stated<number>): number {
  const [, decimals = ""] = String(value).split(".");
  return decimals.length;
}

const mapProblem = (found: string): OutsideSheetProblem => ({
  code: "W149",
  row: null,
  column: null,
  header: null,
  found,
});

type ReadRow = { readonly row: OutsideRow; readonly problems: readonly OutsideSheetProblem[] };

function readRow(row: SheetRow, header: SheetRow, map: OutsideMap): ReadRow {
  const values = map.categories.map((letters) => readValue(row, header, letters));
  const size = map.size === null ? null : readValue(row, header, map.size);
  const about = cellWords(cellAt(row, columnNumber(map.about)));
  const found = [...values, ...(size === null ? [] : [size])].flatMap(({ problem }) => problem ?? []);
  const nameless = { ...mapProblem(""), row: row.number, column: map.about };
  return {
    row: { about, size: size?.value ?? null, values: values.map(({ value }) => value) }, // without a column no size is stated
    problems: about === "" ? [nameless, ...found] : found,
  };
}

/**
 * Returns the table in a sheet, as it was published. Values that the source withholds are not stated; a percentage that a
 * workbook keeps as 0.4 and shows as 40 % is 40. W149: the map names a row of headers and columns that are there, each once, and each
 * row says of whom it tells. W150: each value is a number, typed as such: no formula, no error, no merged cell. Every problem
 * is told, by row and column. Rows with nothing in any category are left out: notes below a table say nothing.
 */
export function readOutsideSheet(
  rows: readonly SheetRow[],
  map: OutsideMap,
  head: OutsideTableHead,
): Result<OutsideTable, readonly OutsideSheetProblem[]> {
  const header = rows.find(({ number }) => number === map.headerRow);
  if (header === undefined) return refused([mapProblem(String(map.headerRow))]);
  const used = [map.about, ...(map.size === null ? [] : [map.size]), ...map.categories];
  const isWrong = (letters: string, at: number): boolean =>
    used.indexOf(letters) !== at || cellWords(cellAt(header, columnNumber(letters))) === "";
  const wrong = used.filter(isWrong);
  if (wrong.length > 0 || map.categories.length === 0)
    return refused(wrong.length > 0 ? wrong.map(mapProblem) : [mapProblem("")]);
  const says = (row: SheetRow): boolean =>
    map.categories.some((letters) => cellAt(row, columnNumber(letters)).kind !== "empty");
  const below = rows.filter((row) => row.number > map.headerRow && !isEmptyRow(row) && says(row));
  const read = below.map((row) => readRow(row, header, map));
  const problems = read.flatMap((one) => one.problems);
  if (below.length === 0) return refused([mapProblem(String(map.headerRow + 1))]);
  if (problems.length > 0) return refused(problems);
  const nameOf = (letters: string): string => cellWords(itemAt(header.cells, columnNumber(letters)));
  return ok({
    ...head,
    rowsBy: nameOf(map.about),
    categories: map.categories.map(nameOf),
    decimals: Math.max(0, ...read.flatMap(({ row }) => row.values.map(decimalsOf))),
    rows: read.map(({ row }) => row),
  });
}
