import type { Day } from "../shared/day.ts";
import type { Money } from "../shared/money.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, columnLetters, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import type { BudgetKind, BudgetLine } from "./budgetLine.ts";
import { plainHeader } from "./headerWords.ts";

const columns = ["year", "purpose", "kind", "origin", "budget", "spent"] as const;
type Column = (typeof columns)[number];

/** Usual names of columns in lists of the financial administration. Judgement: these lists have no standard. */
const names: Readonly<Record<Column, string>> = {
  year: "jaar|begrotingsjaar|boekjaar|year",
  purpose: "omschrijving|doel|post|product|naam|waarvoor|description|purpose",
  kind: "soort|s i|structureel of incidenteel|kind",
  origin: "bron|herkomst|dekkingsbron|origin",
  budget: "begroot|begroting|budget|raming|geraamd|lasten begroot",
  spent: "besteed|realisatie|gerealiseerd|uitgaven|werkelijk|lasten werkelijk|spent|actual|actuals",
};
const columnOf = new Map(
  columns.flatMap((column) => names[column].split("|").map((name) => [name, column] as const)),
);

const kindWords: Readonly<Record<string, BudgetKind | null>> = {
  "": null,
  s: "structural",
  structureel: "structural",
  structural: "structural",
  i: "incidental",
  incidenteel: "incidental",
  incidental: "incidental",
};

/** Where a list of money is wrong. Of a cell its place is told, never what stands there. */
export type BudgetFileProblem = {
  readonly code: "B110" | "B111" | "B112" | "B113";
  readonly row: number | null;
  readonly column: string | null;
};

/** What a row brings: a line that is new, a budget that is another one, what was spent of a line. */
export type BudgetRow = {
  readonly line: BudgetLine | null;
  readonly year: number;
  readonly purpose: string;
  readonly kind: BudgetKind | null;
  readonly origin: string | null;
  /** Null where the list does not say it. */
  readonly budget: Money | null;
  readonly spent: Money | null;
};

type Row = {
  readonly number: number;
  readonly cell: (column: Column) => SheetCell;
  readonly problem: (code: BudgetFileProblem["code"], column: Column) => BudgetFileProblem;
};

const isEmpty = ({ cells }: SheetRow): boolean => cells.every(({ kind }) => kind === "empty");

/** B110: a row of headers names year, description and an amount, each once. */
function rowsOf(rows: readonly SheetRow[]): Result<readonly Row[], readonly BudgetFileProblem[]> {
  const [header, ...rest] = rows.filter((row) => !isEmpty(row));
  if (header === undefined) return refused([{ code: "B110", row: null, column: null }]);
  const found = header.cells.map((cell) => columnOf.get(plainHeader(cellWords(cell))));
  const twice = [...found.keys()].filter((at) => found[at] !== undefined && found.indexOf(found[at]) !== at);
  const isWhole =
    found.includes("year") &&
    found.includes("purpose") &&
    (found.includes("budget") || found.includes("spent"));
  const problems = twice.map((at) => ({
    code: "B110" as const,
    row: header.number,
    column: columnLetters(at),
  }));
  if (!isWhole) return refused([{ code: "B110", row: header.number, column: null }, ...problems]);
  if (problems.length > 0) return refused(problems);
  const at = (column: Column): number => found.indexOf(column);
  return ok(
    rest.map((row) => ({
      number: row.number,
      cell: (column) => cellAt(row, at(column)), // a column that is not there has empty cells
      problem: (code, column) => ({
        code,
        row: row.number,
        column: at(column) < 0 ? null : columnLetters(at(column)),
      }),
    })),
  );
}

/** Returns the whole euros in a cell; null for an empty one or a dash, undefined for what cannot be read. */
function eurosIn(cell: SheetCell): Money | null | undefined {
  if (cell.kind === "number")
    return Number.isSafeInteger(cell.value) && cell.value >= 0 ? cell.value : undefined;
  const words = cellWords(cell)
    .replace(/^€\s*/, "")
    .replace(/,(-|00)$/, "");
  if (cell.kind === "empty" || words === "-") return null;
  if (cell.kind !== "text" || !/^\d{1,12}$|^\d{1,3}(\.\d{3}){1,3}$/.test(words)) return undefined;
  return Number(words.replaceAll(".", ""));
}

const wordsIn = (row: Row, column: Column): string | null => cellWords(row.cell(column)) || null; // an empty cell says nothing

function amountIn(row: Row, column: "budget" | "spent", problems: BudgetFileProblem[]): Money | null {
  const amount = eurosIn(row.cell(column));
  if (amount === undefined) problems.push(row.problem("B111", column));
  return amount ?? null; // what cannot be read is a problem already
}

const nameOf = (year: number, purpose: string): string => `${year} ${plainHeader(purpose)}`;

function readRow(
  row: Row,
  known: ReadonlyMap<string, readonly BudgetLine[]>,
): { readonly value: BudgetRow; readonly problems: readonly BudgetFileProblem[] } {
  const problems: BudgetFileProblem[] = [];
  const year = Number(cellWords(row.cell("year")));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) problems.push(row.problem("B111", "year"));
  const purpose = cellWords(row.cell("purpose"));
  if (purpose === "") problems.push(row.problem("B111", "purpose"));
  const word = plainHeader(cellWords(row.cell("kind")));
  const kind = Object.hasOwn(kindWords, word) ? kindWords[word] : undefined;
  if (kind === undefined) problems.push(row.problem("B111", "kind"));
  const [budget, spent] = [amountIn(row, "budget", problems), amountIn(row, "spent", problems)];
  if (budget === null && spent === null && problems.length === 0)
    problems.push(row.problem("B111", "budget"));
  const lines = known.get(nameOf(year, purpose)) ?? []; // a line that is not there yet
  if (lines.length > 1 || (lines.length === 0 && budget === null && problems.length === 0))
    problems.push(row.problem("B112", "purpose"));
  const value = {
    line: lines[0] ?? null,
    year,
    purpose,
    kind: kind ?? null, // as above
    origin: wordsIn(row, "origin"),
    budget,
    spent,
  };
  return { value, problems };
}

/** Rows that are about one and the same line. */
function doubles(rows: readonly Row[], read: readonly BudgetRow[]): readonly BudgetFileProblem[] {
  const seen = new Set<string>();
  return read.flatMap(({ year, purpose }, at) => {
    const name = nameOf(year, purpose);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [itemAt(rows, at).problem("B113", "purpose")];
  });
}

/**
 * Returns what a list of budget and spending brings to the lines that are there, all of it or nothing, with every problem by row and
 * column. A line is known by its year and what it is for, without capitals and signs. B111: each row names a year from 2000 to
 * 2100, what it is for and an amount in whole euros. B112: what was spent is of one line that is there, or of one that the row makes.
 * B113: each line stands in the list once. Source: requirement DI-05.
 */
export function readBudgetFile(
  rows: readonly SheetRow[],
  lines: readonly BudgetLine[],
): Result<readonly BudgetRow[], readonly BudgetFileProblem[]> {
  const found = rowsOf(rows);
  if (!found.ok) return found;
  const known = Map.groupBy(lines, ({ year, purpose }) => nameOf(year, purpose));
  const all = found.value.map((row) => readRow(row, known));
  const read = all.map(({ value }) => value);
  const problems = [...all.flatMap((one) => one.problems), ...doubles(found.value, read)];
  if (read.length === 0) return refused([{ code: "B110", row: null, column: null }]);
  return problems.length > 0 ? refused(problems) : ok(read);
}

/** B114: what was spent has the day until which it was counted, today or earlier, and its source. */
export const checkSpendingHead = (
  { until, source }: { readonly until: Day; readonly source: string },
  today: Day,
): readonly { readonly code: "B114"; readonly at: "until" | "source" }[] => [
  ...(until <= today ? [] : [{ code: "B114", at: "until" } as const]),
  ...(source.trim() === "" ? [{ code: "B114", at: "source" } as const] : []),
];
