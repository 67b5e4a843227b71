import { chanceSums } from "./chanceSums.ts";
import type { Stratum } from "./commonOddsRatio.ts";
import { chanceAtLeast, chanceAtMost, twoSidedChance } from "./countChances.ts";
import { shareOf, together } from "./groupCount.ts";
import { hypergeometricChances } from "./hypergeometricChances.ts";

/** How likely a difference between two groups is by chance alone, 0..1, when they are compared within strata. */
export type StratifiedTest = {
  /** Of one degree of freedom, without continuity correction; beside figures that others published. */
  readonly chiSquare: number;
  readonly atMost: number;
  readonly atLeast: number;
  readonly twoSided: number;
};

/** What is expected of the first group when both had the same chance, and the variance of that. */
function expectedOf({ one, other }: Stratum) {
  const { count, total } = together([one, other]);
  const expected = (one.total * count) / total;
  return { expected, variance: (expected * other.total * (total - count)) / (total * (total - 1)) };
}

/**
 * Returns how likely it is that the first group counts as few, as many or as far off over all strata together, when within
 * each stratum both groups had the same chance; null when no stratum can tell. Throws a RangeError on what is no count.
 * Variant: chances are exact, given the counts of each stratum, and two-sided by doubling the smaller tail; of one stratum it
 * is `fisherExactTest`. Source: N. Mantel and W. Haenszel (1959), J. Natl. Cancer Inst. 22, 719-748, for the chi-square; J.
 * L. Gastwirth (1984), Industrial and Labor Relations Review 38, 75-86, for leaving out the continuity correction in it.
 */
export function mantelHaenszelTest(strata: readonly Stratum[]): StratifiedTest | null {
  const telling = strata.filter(({ one, other }) => shareOf(one) !== null && shareOf(other) !== null);
  const parts = telling.map(expectedOf);
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return null;
  const expected = parts.reduce((sum, part) => sum + part.expected, 0);
  const { count } = together(telling.map(({ one }) => one));
  const chances = chanceSums(telling.map(({ one, other }) => hypergeometricChances(one, other)));
  return {
    chiSquare: (count - expected) ** 2 / variance,
    atMost: chanceAtMost(chances, count),
    atLeast: chanceAtLeast(chances, count),
    twoSided: twoSidedChance(chances, count),
  };
}
