import { plainHeader, readPeriodWords } from "../../programme/index.ts";
import { type Day, parseDay } from "../../shared/day.ts";
import { type Period, periodFrom } from "../../shared/period.ts";
import type { EntryKind, EntryState } from "./councilEntry.ts";
import type { EntryColumn, EntryFileProblem, EntryRow } from "./entryColumns.ts";

export const kindWords: Readonly<Record<string, EntryKind>> = {
  toezegging: "commitment",
  toezeggingen: "commitment",
  commitment: "commitment",
  motie: "motion",
  moties: "motion",
  motion: "motion",
};
const wordsOfState: Readonly<Record<EntryState["kind"], string>> = {
  open: "|open|openstaand|loopt|lopend|in behandeling|in uitvoering|nieuw|te laat|binnenkort|overdue|late|due soon|in progress",
  settled: "afgedaan|afgehandeld|gereed|uitgevoerd|voldaan|gesloten|settled|done|closed",
  lapsed: "vervallen|lapsed",
  withdrawn: "ingetrokken|withdrawn",
};
const stateKinds = ["open", "settled", "lapsed", "withdrawn"] as const;
export const stateWords: Readonly<Record<string, EntryState["kind"]>> = Object.fromEntries(
  stateKinds.flatMap((kind) => wordsOfState[kind].split("|").map((word) => [word, kind] as const)),
);

export const orNull = (words: string): string | null => (words === "" ? null : words);

/** Returns the period in a cell; null for an empty one. V240: what stands there can be read. */
export function periodIn(row: EntryRow, column: EntryColumn, problems: EntryFileProblem[]): Period | null {
  const cell = row.cell(column);
  if (cell.kind === "day") return periodFrom(cell.day);
  if (cell.kind === "empty") return null;
  const read = readPeriodWords(row.words(column));
  if (read.ok && read.value.note === null) return read.value.period;
  problems.push(row.problem("V240", column));
  return null;
}

/** Returns the day in a cell; null for an empty one. V240: what stands there is a day. */
export function dayIn(row: EntryRow, column: EntryColumn, problems: EntryFileProblem[]): Day | null {
  const period = periodIn(row, column, problems);
  const day = period === null ? undefined : parseDay(period);
  if (day === undefined) return null;
  if (day.ok) return day.value;
  problems.push(row.problem("V240", column));
  return null;
}

/** Returns what the word in a cell stands for. V240: it is one of the known words. */
export function wordIn<Value>(
  row: EntryRow,
  column: EntryColumn,
  values: Readonly<Record<string, Value>>,
  problems: EntryFileProblem[],
): Value | undefined {
  const found = Object.hasOwn(values, plainHeader(row.words(column)))
    ? values[plainHeader(row.words(column))]
    : undefined;
  if (found === undefined) problems.push(row.problem("V240", column));
  return found;
}

/** Returns the words of a cell that stand behind each other with commas. */
export const listIn = (row: EntryRow, column: EntryColumn): readonly string[] =>
  row
    .words(column)
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
