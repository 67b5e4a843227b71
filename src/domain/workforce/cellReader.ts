import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import { type CodeMap, codeOf } from "./codeMap.ts";
import { type DateFormat, dateExample, readDate } from "./dateFormat.ts";
import { type Doubts, doubtDate } from "./doubts.ts";
import type { ExtractCode, ExtractProblem } from "./extractProblem.ts";
import { safeCode } from "./safeValue.ts";

/** One row while it is read: its cells, and the problems found so far. */
export type RowAt = {
  readonly cells: readonly string[];
  readonly row: number;
  readonly problems: ExtractProblem[];
  readonly doubts: Doubts;
};

/** Reads one item from a row; what it cannot read it tells and returns as null. */
export type CellReader<Value> = (at: RowAt) => Stated<Value>;

/** Reads a row, and returns null where the problems of the row say why not. */
export type RowReader<Row> = (at: RowAt) => Row | null;

/** A column of the profile: its name and its place in the file, counted from 0. */
export type Column = { readonly name: string; readonly place: number };

type Details = { readonly found?: string | null; readonly expected?: string };

export function tell(at: RowAt, code: ExtractCode, column: string, details: Details = {}): null {
  const { found = null, expected = "" } = details;
  at.problems.push({ code, row: at.row, column, found, expected });
  return null;
}

/** Returns the words of a cell without spaces around them; a row may be shorter than its header. */
export function wordsAt({ cells }: RowAt, { place }: Column): string {
  const cell = cells[place];
  return cell === undefined ? "" : cell.trim();
}

/** W107: every row names its person, its employment and its unit. */
export function requiredText(column: Column): CellReader<string> {
  return (at) => {
    const text = wordsAt(at, column);
    return text === "" ? tell(at, "W107", column.name) : text;
  };
}

/** Returns a reader of a code that stands in a list of the office. W110: unit in the tree. W111: grade in its list. */
export function knownCode(
  column: Column,
  known: ReadonlySet<string> | null,
  code: "W110" | "W111",
): CellReader<string> {
  return (at) => {
    const text = wordsAt(at, column);
    if (text === "") return code === "W110" ? tell(at, "W107", column.name) : null;
    return known === null || known.has(text) ? text : tell(at, code, column.name, { found: safeCode(text) });
  };
}

/** W112: a code stands in the code list of its column. An empty cell is not stated. */
export function listedCode<Value>(column: Column | null, codes: CodeMap<Value>): CellReader<Value> {
  if (column === null) return () => null;
  return (at) => {
    const text = wordsAt(at, column);
    if (text === "") return null;
    const value = codeOf(codes, text);
    return value === undefined ? tell(at, "W112", column.name, { found: safeCode(text) }) : value;
  };
}

/** W113: a date is written as the profile says. Its value is never shown: it may be a day of birth. */
export function dateOf(column: Column | null, format: DateFormat): CellReader<Day> {
  if (column === null) return () => null;
  const expected = dateExample(format);
  return (at) => {
    const text = wordsAt(at, column);
    if (text === "") return null;
    const day = readDate(text, format);
    if (day === null) {
      doubtDate(at.doubts, text);
      return tell(at, "W113", column.name, { expected });
    }
    at.doubts.datesRead++;
    if (day.slice(8) <= "12") at.doubts.datesEitherWay++;
    return day;
  };
}
