import type { RowAt } from "./cellReader.ts";
import { columnsOf } from "./columnFinder.ts";
import type { ExtractCode, ExtractProblem } from "./extractProblem.ts";
import type { ImportProfile } from "./importProfile.ts";

/** A row of the file with the number the person sees in Excel. */
export type FileRow = { readonly cells: readonly string[]; readonly row: number };

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
export const blank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** What the rows of a file are held against. */
export type RowShape = {
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

export function isTotals({ profile, naming }: RowShape, cells: readonly string[]): boolean {
  const named = naming.map((place) => (cells[place] ?? "").trim()); // past the end of a row nothing stands
  if (isTotalsRow(cells) || named.some((cell) => totalsWord.test(cell))) return true;
  return profile.kind === "employments" && profile.key !== null && named.every((cell) => cell === "");
}

const repeatsHeader = ({ profile, header, places }: RowShape, cells: readonly string[]): boolean =>
  profile.file.header && places.every((place) => cells[place] === header[place]);

/** A second header under the first: words where numbers, dates and codes belong, and no digit in any of them. */
export const isHeaderLike = ({ places }: RowShape, { cells, problems }: RowAt): boolean =>
  problems.length >= 2 && places.every((place) => !/\d/.test(cells[place] ?? "")); // past the end of a row nothing stands

function rightLength({ profile, header }: RowShape, cells: readonly string[]): boolean {
  if (cells.length === header.length) return true;
  if (profile.file.kind === "xlsx") return true; // a workbook leaves the empty cells at the end of a row out
  return cells.length > header.length && blank(cells.slice(header.length));
}

function oddCells({ header, places }: RowShape, { cells, row }: FileRow): readonly ExtractProblem[] {
  const odd = (place: number): boolean => isOdd(cells[place] ?? ""); // past the end of a row nothing stands
  if (!places.some(odd)) return none;
  const column = (place: number): string | null => header[place] ?? null; // no header: no name
  return places
    .filter(odd)
    .map((place) => ({ code: "W106", row, column: column(place), found: null, expected: "" }) as const);
}

const none: readonly ExtractProblem[] = [];
export const alone = (code: ExtractCode, row: number | null, expected = ""): readonly ExtractProblem[] => [
  { code, row, column: null, found: null, expected },
];

/**
 * Returns the problems of a row that is not read at all. W103: a row has as many cells as the header. W104: the header
 * stands there once. W106: every cell that is read holds text.
 */
export function shapeProblems(shape: RowShape, at: FileRow): readonly ExtractProblem[] {
  if (!rightLength(shape, at.cells)) {
    const { file } = shape.profile;
    return alone("W103", at.row, file.kind === "csv" ? file.separator : "");
  }
  if (repeatsHeader(shape, at.cells)) return alone("W104", at.row);
  return oddCells(shape, at);
}

export const rowShape = (profile: ImportProfile, header: readonly string[]): RowShape => ({
  profile,
  header,
  places: columnsOf(profile).map((name) => header.indexOf(name)),
  naming: namingColumns(profile).map((name) => header.indexOf(name)),
});
