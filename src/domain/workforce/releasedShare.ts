import { defaultGroupLimit, type ReleasedFigure, type ReleasedTable } from "../disclosure/index.ts";
import { type ConfidenceInterval, type GroupCount, shareOf, wilsonInterval } from "../statistics/index.ts";

/** A count that may be seen. */
export type ShownFigure = Extract<ReleasedFigure, { readonly kind: "shown" }>;

/** Two shown counts of one release: who of a group, and everybody it is taken of. */
export type CountPair = { readonly part: ShownFigure; readonly whole: ShownFigure };

/** The confidence of every interval around a share of staff. */
export const shareConfidence = 0.95;

/**
 * The share of two counts that may be seen, 0..1, with the interval in which chance may have put it. `tooFew`: the counts are of too
 * few people for a percentage. `nobody`: there is nobody to take a share of.
 */
export type ShareOfCounts =
  | { readonly kind: "shown"; readonly share: number; readonly interval: ConfidenceInterval }
  | { readonly kind: "tooFew" }
  | { readonly kind: "nobody" };

/** The share of a group in released counts, with those counts. */
export type GroupShare = (CountPair & ShareOfCounts) | { readonly kind: "hidden" };

/** Which cells a share is made of, by their codes. */
export type ShareCells = { readonly part: readonly string[]; readonly whole: readonly string[] };

const nameOf = (codes: readonly string[]): string => codes.join("\n");

/** Returns the counts of a pair as statistics take them. */
export const countsOf = ({ part, whole }: CountPair): GroupCount => ({
  count: part.value,
  total: whole.value,
});

const hidden: GroupShare = { kind: "hidden" };

/** Returns the share of counts that may be seen, by the interval of Wilson. W177: only of as many people as the group limit. */
export function shareOfCounts(counts: GroupCount, threshold: number): ShareOfCounts {
  const [share, interval] = [shareOf(counts), wilsonInterval(counts, shareConfidence)];
  if (share === null || interval === null) return { kind: "nobody" };
  return counts.total < defaultGroupLimit(threshold)
    ? { kind: "tooFew" }
    : { kind: "shown", share, interval };
}

/** Returns the figures of a released table by their codes; a cell that the table does not have is hidden, as no figure here. */
export function figuresIn({
  cells,
}: ReleasedTable<"counts">): (codes: readonly string[]) => ShownFigure | undefined {
  const figures = new Map(cells.map(({ codes, figure }) => [nameOf(codes), figure]));
  return (codes) => {
    const figure = figures.get(nameOf(codes));
    return figure?.kind === "shown" ? figure : undefined;
  };
}

/**
 * Returns what makes shares (0..1) of the counts of one released table. W177: a share stands only where both counts are shown, of one
 * day, and of as many people as the group limit; it then says no more than they do. A cell that the table does not have is
 * hidden. Source: docs/disclosure.md, percentages.
 */
export function sharesIn(table: ReleasedTable<"counts">): (asked: ShareCells) => GroupShare {
  const figureOf = figuresIn(table);
  return (asked) => {
    const [part, whole] = [figureOf(asked.part), figureOf(asked.whole)];
    if (part === undefined || whole === undefined) return hidden;
    const pair = { part, whole };
    return { ...pair, ...shareOfCounts(countsOf(pair), table.threshold) };
  };
}

/** Returns the two counts of a share where both may be seen. */
export const pairOf = (share: GroupShare): CountPair | undefined =>
  share.kind === "shown" || share.kind === "tooFew" ? share : undefined;
