import { type GroupCount, shareOf, together } from "./groupCount.ts";

/**
 * Returns the chi-square of two groups, of one degree of freedom and without continuity correction; null when it is not
 * defined: a group of nobody, nobody counted, or everybody. Throws a RangeError on what is no count. It stands beside figures
 * that others published; for what is likely ask `fisherExactTest`. Source: K. Pearson (1900), Philosophical Magazine 50,
 * 157-175.
 */
export function pearsonChiSquare(one: GroupCount, other: GroupCount): number | null {
  const [share, otherShare, all] = [shareOf(one), shareOf(other), shareOf(together([one, other]))];
  if (share === null || otherShare === null || all === null || all === 0 || all === 1) return null;
  return (share - otherShare) ** 2 / (all * (1 - all) * (1 / one.total + 1 / other.total));
}
