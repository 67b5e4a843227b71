import type { AggregateRow } from "./aggregateRow.ts";
import {
  type CellReader,
  type Column,
  type RowAt,
  type RowReader,
  requiredText,
  tell,
  wordsAt,
} from "./cellReader.ts";
import type { ColumnFinder } from "./columnFinder.ts";
import { doubtNumber } from "./doubts.ts";
import type { AggregateProfile, DecimalMark, FigureColumn } from "./importProfile.ts";
import { readNumber } from "./readNumber.ts";
import { safeNumber } from "./safeValue.ts";

const noFigure = new Set(["", "-", ".", "x", "n/a", "na", "nb", "n.b."]);

/** W117: a figure of a published table is a number, and a count is whole and 0 or more. */
function figureOf(column: Column, as: FigureColumn["as"], decimal: DecimalMark): CellReader<number> {
  return (at) => {
    const text = wordsAt(at, column);
    if (noFigure.has(text.toLowerCase())) return null;
    const value = readNumber(text.replace(/ ?%$/, ""), decimal);
    if (value === null) doubtNumber(at.doubts, text, decimal);
    const fits = value !== null && (as === "percentage" || (Number.isInteger(value) && value >= 0));
    return fits ? value : tell(at, "W117", column.name, { found: safeNumber(text) });
  };
}

const rounded = (sum: number): number => Math.round(sum * 10) / 10;

/** W118: percentages of one whole come to 100. Where they do not by rounding, that is told and nothing is rescaled. */
function tellWholes(at: RowAt, figures: readonly (number | null)[], wholes: readonly Whole[]): void {
  for (const { name, places } of wholes) {
    const parts = places.flatMap((place) => figures[place] ?? []);
    if (parts.length < places.length) continue;
    const sum = rounded(parts.reduce((total, part) => total + part, 0));
    if (sum !== 100) tell(at, "W118", name, { found: String(sum), expected: "100" });
  }
}

type Whole = { readonly name: string; readonly places: readonly number[] };

/** Returns the reader of a published table. */
export function aggregateReader(profile: AggregateProfile, find: ColumnFinder): RowReader<AggregateRow> {
  const { figures, wholes } = profile;
  const [first, ...others] = profile.labels.map(find.column);
  const name = first === undefined ? () => "" : requiredText(first);
  const readers = figures.map(({ column, as }) => figureOf(find.column(column), as, profile.decimal));
  const placed = wholes.map((parts) => ({
    name: parts.join(" + "),
    places: parts.map((part) => figures.findIndex((figure) => figure.name === part)),
  }));
  return (at) => {
    const label = name(at);
    const row = readers.map((read) => read(at));
    if (at.problems.length > 0 || label === null) return null;
    tellWholes(at, row, placed);
    return { labels: [label, ...others.map((column) => wordsAt(at, column))], figures: row };
  };
}
