import { defaultGroupLimit, type ReleasedFigure, type ReleasedTable } from "../disclosure/index.ts";
import { type ConfidenceInterval, type GroupCount, wilsonInterval } from "../statistics/index.ts";

/** A count that may be seen. */
export type ShownFigure = Extract<ReleasedFigure, { readonly kind: "shown" }>;

/** Two shown counts of one release: who of a group, and everybody it is taken of. */
export type CountPair = { readonly part: ShownFigure; readonly whole: ShownFigure };

/** The confidence of every interval around a share of staff. */
export const shareConfidence = 0.95;

/**
 * The share of a group in released counts, 0..1, with the interval in which chance may have put it. `tooFew`: both counts are
 * shown, but of too few people for a percentage. `nobody`: there is nobody to take a share of.
 */
export type GroupShare =
  | (CountPair & {
      readonly kind: "shown";
      readonly share: number;
      readonly interval: ConfidenceInterval;
    })
  | (CountPair & { readonly kind: "tooFew" })
  | { readonly kind: "nobody" }
  | { readonly kind: "hidden" };

/** Which cells a share is made of, by their codes. */
export type ShareCells = { readonly part: readonly string[]; readonly whole: readonly string[] };

const nameOf = (codes: readonly string[]): string => codes.join("\n");

/** Returns the counts of a pair as statistics take them. */
export const countsOf = ({ part, whole }: CountPair): GroupCount => ({
  count: part.value,
  total: whole.value,
});

const hidden: GroupShare = { kind: "hidden" };

function shareOfPair(pair: CountPair, threshold: number): GroupShare {
  if (pair.whole.value === 0) return { kind: "nobody" };
  if (pair.whole.value < defaultGroupLimit(threshold)) return { kind: "tooFew", ...pair };
  const interval = wilsonInterval(countsOf(pair), shareConfidence);
  if (interval === null) return { kind: "nobody" };
  return { kind: "shown", ...pair, share: pair.part.value / pair.whole.value, interval };
}

/**
 * Returns what makes shares (0..1) of the counts of one released table. W177: a share stands only where both counts are shown, of one
 * day, and of as many people as the group limit; it then says no more than they do. A cell that the table does not have is
 * hidden. Source: docs/disclosure.md, percentages; the interval is that of Wilson.
 */
export function sharesIn({ cells, threshold }: ReleasedTable<"counts">): (asked: ShareCells) => GroupShare {
  const figures = new Map(cells.map(({ codes, figure }) => [nameOf(codes), figure]));
  return (asked) => {
    const [part, whole] = [figures.get(nameOf(asked.part)), figures.get(nameOf(asked.whole))];
    if (part?.kind !== "shown" || whole?.kind !== "shown") return hidden;
    return shareOfPair({ part, whole }, threshold);
  };
}

/** Returns the two counts of a share where both may be seen. */
export const pairOf = (share: GroupShare): CountPair | undefined =>
  share.kind === "shown" || share.kind === "tooFew" ? share : undefined;
