import { itemAt } from "../shared/place.ts";
import type { Cell, Cube } from "./cube.ts";

/**
 * What a reader knows of the cells beside the equations: a weighted sum of counts lies between two values, ends included.
 * One that is known on one side only has an infinite other end.
 */
export type KnownFigure = {
  /** Where it can be read, for who has to mend it. */
  readonly source: string;
  readonly terms: readonly { readonly cell: number; readonly weight: number }[];
  readonly least: number;
  readonly most: number;
};

/** Sums of shares are computed with rounding. */
const rounding = 1e-9;

/** Returns what the weighted sum of a figure is in a table. */
export const sumIn = ({ terms }: KnownFigure, cells: readonly Cell[]): number =>
  terms.reduce((sum, { cell, weight }) => sum + weight * itemAt(cells, cell).count, 0);

/** Returns whether a figure fits the table: it was made of the same people, counted in the same way. */
export function fitsTable(figure: KnownFigure, { cells }: Cube): boolean {
  const value = sumIn(figure, cells);
  const slack = rounding * Math.max(1, Math.abs(value));
  return value >= figure.least - slack && value <= figure.most + slack;
}

/** A percentage somebody published: of the people in `whole`, `percentage` (0..100) are in `part`, rounded to so many decimals. */
export type KnownPercentage = {
  readonly source: string;
  readonly part: number;
  readonly whole: number;
  readonly percentage: number;
  readonly decimals: number;
};

/**
 * Returns what a published percentage says of the counts: the part is at least and at most so much of the whole, half of
 * the last decimal either way. Whoever knows the whole knows the part within that.
 * Source: docs/disclosure.md, what others publish.
 */
export function percentageFigures({
  source,
  part,
  whole,
  percentage,
  decimals,
}: KnownPercentage): readonly KnownFigure[] {
  const half = 0.5 * 10 ** -decimals;
  const against = (share: number) => [
    { cell: part, weight: 1 },
    { cell: whole, weight: -share / 100 },
  ];
  return [
    { source, terms: against(percentage - half), least: 0, most: Number.POSITIVE_INFINITY },
    { source, terms: against(percentage + half), least: Number.NEGATIVE_INFINITY, most: 0 },
  ];
}
