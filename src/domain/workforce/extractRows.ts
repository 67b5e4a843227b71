import type { RowAt } from "./cellReader.ts";
import { columnsOf } from "./columnFinder.ts";
import { type Doubts, encodingMend, mendsOf, noDoubts, type ProfileMend } from "./doubts.ts";
import type { RowReader } from "./employmentReader.ts";
import type { ExtractCode, ExtractProblem } from "./extractProblem.ts";
import { type ExtractSummary, extractTally } from "./extractSummary.ts";
import type { ImportProfile } from "./importProfile.ts";

/** What became of one row: its value, or null beside the problems that keep it out. */
export type RowOutcome<Row> = {
  readonly row: number;
  readonly value: Row | null;
  readonly problems: readonly ExtractProblem[];
};

/** A row of the file with the number the person sees in Excel. */
export type FileRow = { readonly cells: readonly string[]; readonly row: number };

/** The reading of the rows below the header, one after the other. */
export type ExtractRows<Row> = {
  /** Adds what became of a row to a list; of a row that is blank nothing does, and totals wait for the next row. */
  readonly read: (row: FileRow, outcomes: RowOutcome<Row>[]) => void;
  readonly end: () => { readonly last: readonly RowOutcome<Row>[]; readonly summary: ExtractSummary };
};

/** Whether a text holds what stands for bytes that are no text, or for a cell without a value of its own. */
function isOdd(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const control = (sign < 32 && (sign < 9 || sign > 13)) || (sign > 126 && sign < 160);
    if (control || sign === 0xfffd) return true;
  }
  return false;
}

const totalsWord = /^(?:(?:sub|eind)?totaa?l(?:en|s)?|(?:grand|generaal) totaa?l|som|sum)\s*:?\s*\d*$/i;
const blank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

type Shape = {
  readonly profile: ImportProfile;
  readonly header: readonly string[];
  /** Places of the columns that the profile reads. */
  readonly places: readonly number[];
  /** Places of the columns that say whom or what a row is about. */
  readonly naming: readonly number[];
};

function namingColumns(profile: ImportProfile): readonly string[] {
  switch (profile.kind) {
    case "employments":
      return profile.key === null ? [profile.columns.unit] : [profile.key.person, profile.columns.unit];
    case "counts":
      return [profile.columns.unit];
    case "aggregates":
      return profile.labels;
  }
}

/** Whether the first cell of a row that holds something says that totals stand behind it. */
export const isTotalsRow = (cells: readonly string[]): boolean =>
  totalsWord.test((cells.find((cell) => cell.trim() !== "") ?? "").trim()); // a row of blanks says nothing

function isTotals({ profile, naming }: Shape, cells: readonly string[]): boolean {
  const named = naming.map((place) => (cells[place] ?? "").trim()); // past the end of a row nothing stands
  if (isTotalsRow(cells) || named.some((cell) => totalsWord.test(cell))) return true;
  return profile.kind === "employments" && profile.key !== null && named.every((cell) => cell === "");
}

const repeatsHeader = ({ header, places }: Shape, cells: readonly string[]): boolean =>
  places.every((place) => cells[place] === header[place]);

/** A second header under the first: words where numbers, dates and codes belong, and no digit in any of them. */
const isHeaderLike = ({ places }: Shape, { cells, problems }: RowAt): boolean =>
  problems.length >= 2 && places.every((place) => !/\d/.test(cells[place] ?? "")); // past the end of a row nothing stands

function rightLength({ profile, header }: Shape, cells: readonly string[]): boolean {
  if (cells.length === header.length) return true;
  if (profile.file.kind === "xlsx") return true; // a workbook leaves the empty cells at the end of a row out
  return cells.length > header.length && blank(cells.slice(header.length));
}

function oddCells({ header, places }: Shape, { cells, row }: FileRow): readonly ExtractProblem[] {
  const odd = (place: number): boolean => isOdd(cells[place] ?? ""); // past the end of a row nothing stands
  if (!places.some(odd)) return none;
  const column = (place: number): string | null => header[place] ?? null; // no header: no name
  return places
    .filter(odd)
    .map((place) => ({ code: "W106", row, column: column(place), found: null, expected: "" }) as const);
}

const none: readonly ExtractProblem[] = [];
const alone = (code: ExtractCode, row: number | null, expected = ""): readonly ExtractProblem[] => [
  { code, row, column: null, found: null, expected },
];

/**
 * Returns the problems of a row that is not read at all. W103: a row has as many cells as the header. W104: the header
 * stands there once. W106: every cell that is read holds text.
 */
function shapeProblems(shape: Shape, at: FileRow): readonly ExtractProblem[] {
  if (!rightLength(shape, at.cells)) {
    const { file } = shape.profile;
    return alone("W103", at.row, file.kind === "csv" ? file.separator : "");
  }
  if (repeatsHeader(shape, at.cells)) return alone("W104", at.row);
  return oddCells(shape, at);
}

const shapeOf = (profile: ImportProfile, header: readonly string[]): Shape => ({
  profile,
  header,
  places: columnsOf(profile).map((name) => header.indexOf(name)),
  naming: namingColumns(profile).map((name) => header.indexOf(name)),
});

/**
 * Returns the reading of the rows of a file whose header was found right.
 * W105: a row with totals stands at the bottom where the profile says so, and nowhere else.
 */
export function extractRows<Row>(
  profile: ImportProfile,
  header: readonly string[],
  read: RowReader<Row>,
): ExtractRows<Row> {
  const shape = shapeOf(profile, header);
  const doubts: Doubts = noDoubts();
  const tally = extractTally();
  const seen = { totals: null as number | null, any: false, odd: false };

  const told = (row: number, value: Row | null, problems: readonly ExtractProblem[]): RowOutcome<Row> => {
    if (problems.length > 0) tally.tell(problems);
    return { row, value, problems };
  };
  const stray = (row: number): RowOutcome<Row> => told(row, null, alone("W105", row));
  const readRow = (at: FileRow): RowOutcome<Row> => {
    const first = !seen.any;
    seen.any = true;
    const wrong = shapeProblems(shape, at);
    if (wrong.length > 0) {
      if (wrong[0]?.code === "W106") seen.odd = true;
      tally.row(false);
      return told(at.row, null, wrong);
    }
    const row: RowAt = { cells: at.cells, row: at.row, problems: [], doubts };
    const value = read(row);
    tally.row(value !== null);
    if (first && value === null && isHeaderLike(shape, row)) return told(at.row, null, alone("W104", at.row));
    return told(at.row, value, row.problems);
  };

  const readOne = (at: FileRow, outcomes: RowOutcome<Row>[]): void => {
    if (blank(at.cells)) return;
    if (seen.totals !== null) outcomes.push(stray(seen.totals));
    const totals = isTotals(shape, at.cells);
    seen.totals = totals ? at.row : null;
    if (!totals) outcomes.push(readRow(at));
  };
  const mends = (): readonly ProfileMend[] => [
    ...mendsOf(doubts, profile),
    ...(seen.odd ? encodingMend(profile.file) : []),
    ...(seen.totals !== null && !profile.file.totals ? [{ field: "totals", value: true } as const] : []),
    ...(seen.totals === null && profile.file.totals ? [{ field: "totals", value: false } as const] : []),
  ];
  const end = () => {
    const last: RowOutcome<Row>[] = [];
    if (seen.totals !== null && !profile.file.totals) last.push(stray(seen.totals));
    if (seen.totals === null && profile.file.totals) tally.tell(alone("W105", null));
    return { last, summary: tally.summary(false, mends()) };
  };
  return { read: readOne, end };
}
