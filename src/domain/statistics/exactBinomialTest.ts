import { binomialChances } from "./binomialChances.ts";
import { chanceAtLeast, chanceAtMost, twoSidedChance } from "./countChances.ts";
import { type GroupCount, shareOf } from "./groupCount.ts";

/** How a count stands beside the one that a benchmark share leads to expect. Chances are 0..1. */
export type BinomialTest = {
  readonly expected: number;
  /** By how many standard deviations the count lies above what is expected; null at a benchmark of 0 or 1. */
  readonly deviations: number | null;
  readonly atMost: number;
  readonly atLeast: number;
  /** Twice the smaller of the two, never above 1. */
  readonly twoSided: number;
};

/**
 * Returns how likely a count as low, as high or as far off is when everybody had the benchmark share, 0..1, as their chance;
 * null for a group of nobody. Throws a RangeError on what is no count or no share. What it says hangs on which benchmark was
 * taken: show that beside it. Variant: exact, two-sided by doubling the smaller tail (not by adding the less likely counts,
 * as R's binom.test), so that it agrees with `clopperPearsonInterval`. Source: Hazelwood School District v. United States,
 * 433 U.S. 299 (1977), notes 14 and 17, for the deviations.
 */
export function exactBinomialTest(group: GroupCount, benchmark: number): BinomialTest | null {
  if (shareOf(group) === null) return null;
  const { count, total } = group;
  const chances = binomialChances(total, benchmark);
  const expected = total * benchmark;
  const spread = Math.sqrt(expected * (1 - benchmark));
  return {
    expected,
    deviations: spread === 0 ? null : (count - expected) / spread,
    atMost: chanceAtMost(chances, count),
    atLeast: chanceAtLeast(chances, count),
    twoSided: twoSidedChance(chances, count),
  };
}
