import type { UnitId } from "../organisation/index.ts";
import { readPeriodWords } from "../programme/index.ts";
import { type Day, parseDay } from "../shared/day.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, columnLetters, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import { mostHours } from "./banenafspraakRule.ts";
import { headerWords, isEmptyRow, numberIn } from "./sheetWords.ts";

/** One row of the file, while it is counted. It names nobody, is kept nowhere and leaves no function of this area. */
export type BanenafspraakRow = {
  readonly unit: UnitId;
  /** Paid hours a week, above 0 and at most 60. */
  readonly hours: number;
  readonly from: Day;
  /** The last day; null while it goes on. */
  readonly until: Day | null;
};

const columns = ["unit", "hours", "from", "until"] as const;
type Column = (typeof columns)[number];

/** Where a file is wrong. Of a cell only its place is told: what stands there may be about somebody. */
export type BanenafspraakFileProblem = {
  readonly code: "W141" | "W142" | "W143" | "W144";
  readonly row: number | null;
  /** The letters of the column. */
  readonly column: string | null;
  /** The words of the header. */
  readonly header: string | null;
};

const known: Readonly<Record<Column, string>> = {
  unit: "onderdeel|eenheid|organisatieonderdeel|organisatie eenheid|code onderdeel|afdeling|unit|unit code",
  hours: "uren|betaalde uren|uren per week|betaalde uren per week|uren week|paid hours|hours|hours per week",
  from: "van|vanaf|begin|begindatum|datum in dienst|from|start",
  until: "tot|tot en met|t m|einde|einddatum|datum uit dienst|to|until|end",
};
const columnOf = new Map(
  columns.flatMap((column) => known[column].split("|").map((words) => [words, column] as const)),
);

type Places = Readonly<Record<Column, number>>;
type Header = { readonly row: SheetRow; readonly places: Places };

const headerPlace = (code: "W141" | "W142", row: SheetRow | null, column: number | null) => ({
  code,
  row: row?.number ?? null, // a file without rows has no row of headers
  column: column === null ? null : columnLetters(column),
  header: row === null || column === null ? null : cellWords(cellAt(row, column)),
});

/** W141: the file has no column beside those four; the refusal names it. W142: each of the four is there, once. */
function readHeader(row: SheetRow | undefined): Result<Header, readonly BanenafspraakFileProblem[]> {
  if (row === undefined) return refused([headerPlace("W142", null, null)]);
  const found = row.cells.map((cell) => columnOf.get(headerWords(cell)));
  const stray = [...found.keys()].filter(
    (at) => found[at] === undefined && itemAt(row.cells, at).kind !== "empty",
  );
  if (stray.length > 0) return refused(stray.map((at) => headerPlace("W141", row, at)));
  const places = columns.map((column) => found.indexOf(column));
  const twice = [...found.keys()].filter((at) => found[at] !== undefined && found.indexOf(found[at]) !== at);
  if (places.includes(-1)) return refused([headerPlace("W142", row, null)]);
  if (twice.length > 0) return refused(twice.map((at) => headerPlace("W142", row, at)));
  const [unit, hours, from, until] = places as [number, number, number, number];
  return ok({ row, places: { unit, hours, from, until } });
}

function dayIn(cell: SheetCell): Day | undefined {
  if (cell.kind === "day") return cell.day;
  const words = readPeriodWords(cellWords(cell));
  const day = words.ok ? parseDay(words.value.period) : words;
  return day.ok ? day.value : undefined;
}

type ReadRow = {
  readonly value: BanenafspraakRow | null;
  readonly problems: readonly BanenafspraakFileProblem[];
};

function readRow(row: SheetRow, header: Header, units: ReadonlyMap<string, UnitId>): ReadRow {
  const { places } = header;
  const cell = (column: Column): SheetCell => cellAt(row, places[column]);
  const unit = units.get(cellWords(cell("unit")));
  const hours = numberIn(cell("hours"));
  const from = dayIn(cell("from"));
  const until = cell("until").kind === "empty" ? null : dayIn(cell("until"));
  const at = (code: "W143" | "W144", column: Column): BanenafspraakFileProblem => ({
    code,
    row: row.number,
    column: columnLetters(places[column]),
    header: cellWords(cellAt(header.row, places[column])),
  });
  const inOrder = !from || !until || from <= until;
  const problems = [
    ...(unit === undefined ? [at("W144", "unit")] : []),
    ...(hours === undefined || !(hours > 0 && hours <= mostHours) ? [at("W143", "hours")] : []),
    ...(from === undefined ? [at("W143", "from")] : []),
    ...(until === undefined || !inOrder ? [at("W143", "until")] : []),
  ];
  if (problems.length > 0 || unit === undefined || hours === undefined || !from || until === undefined)
    return { value: null, problems };
  return { value: { unit, hours, from, until }, problems };
}

/** A row that reaches beyond the headers has a column without a name. */
const beyond = (row: SheetRow, { row: header }: Header): readonly BanenafspraakFileProblem[] =>
  [...row.cells.keys()]
    .filter((at) => cellAt(header, at).kind === "empty" && itemAt(row.cells, at).kind !== "empty")
    .map((at) => ({ code: "W141", row: row.number, column: columnLetters(at), header: null }));

/**
 * Returns the rows of a file of the banenafspraak, to be counted and then gone: unit, paid hours a week, first day, last day.
 * All of it or nothing, with every problem by row and column. W141: no other column, named or not. W142: the four columns.
 * W143: hours above 0 and at most 60, days that exist, and the last not before the first. W144: the code of a unit that is
 * known. Source: field.md, section 14.
 */
export function readBanenafspraakFile(
  rows: readonly SheetRow[],
  units: ReadonlyMap<string, UnitId>,
): Result<readonly BanenafspraakRow[], readonly BanenafspraakFileProblem[]> {
  const [first, ...rest] = rows.filter((row) => !isEmptyRow(row));
  const header = readHeader(first);
  if (!header.ok) return header;
  const stray = rest.flatMap((row) => beyond(row, header.value));
  if (stray.length > 0) return refused(stray);
  const read = rest.map((row) => readRow(row, header.value, units));
  const problems = read.flatMap((row) => row.problems);
  return problems.length > 0 ? refused(problems) : ok(read.flatMap(({ value }) => value ?? []));
}
