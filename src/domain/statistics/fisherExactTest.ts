import { chanceAtLeast, chanceAtMost, twoSidedChance } from "./countChances.ts";
import { type GroupCount, shareOf } from "./groupCount.ts";
import { hypergeometricChances } from "./hypergeometricChances.ts";

/** How likely a difference between two groups is by chance alone, 0..1, seen from the first group. */
export type FisherTest = { readonly atMost: number; readonly atLeast: number; readonly twoSided: number };

/**
 * Returns how likely it is that the first group counts as few, as many or as far off when both groups had the same chance;
 * null when one of the groups is nobody. Throws a RangeError on what is no count. Variant: exact, given the counts of both
 * together; two-sided by doubling the smaller tail. Chosen above the mid-p variant, which can reject more often than its
 * level, and above reshuffling, which goes wrong for 3 against 97. Source: R. A. Fisher (1935), J. R. Stat. Soc. 98, 39-82.
 */
export function fisherExactTest(one: GroupCount, other: GroupCount): FisherTest | null {
  if (shareOf(one) === null || shareOf(other) === null) return null;
  const chances = hypergeometricChances(one, other);
  return {
    atMost: chanceAtMost(chances, one.count),
    atLeast: chanceAtLeast(chances, one.count),
    twoSided: twoSidedChance(chances, one.count),
  };
}
