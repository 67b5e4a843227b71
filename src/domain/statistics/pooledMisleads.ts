import type { Stratum } from "./commonOddsRatio.ts";
import { chanceOutside } from "./confidence.ts";
import { together } from "./groupCount.ts";
import { mantelHaenszelTest } from "./mantelHaenszelTest.ts";

/** 1 when the first group has clearly more than the second within these strata, -1 when clearly less, else 0. */
function directionOf(strata: readonly Stratum[], limit: number): -1 | 0 | 1 {
  const test = mantelHaenszelTest(strata);
  if (test === null || test.twoSided > limit) return 0;
  return test.atLeast < test.atMost ? 1 : -1;
}

/**
 * Returns whether figures of all strata put together point another way than those within the strata: a difference that is
 * gone or turns round when like is compared with like, or one that only then shows. Such figures are told by stratum. What
 * counts as a difference hangs on the confidence, such as 0.95. Throws a RangeError on what is no count. Source: E. H. Simpson
 * (1951), J. R. Stat. Soc. B 13, 238-241; P. J. Bickel, E. A. Hammel and J. W. O'Connell (1975), Science 187, 398-404.
 */
export function pooledMisleads(strata: readonly Stratum[], confidence: number): boolean {
  const limit = chanceOutside(confidence);
  const [one, other] = [together(strata.map((each) => each.one)), together(strata.map((each) => each.other))];
  return directionOf([{ one, other }], limit) !== directionOf(strata, limit);
}
