import type { Stratum } from "./commonOddsRatio.ts";
import { together } from "./groupCount.ts";
import { mantelHaenszelTest } from "./mantelHaenszelTest.ts";

/** 1 when the first group has clearly more than the second within these strata, -1 when clearly less, else 0. */
function directionOf(strata: readonly Stratum[], confidence: number): -1 | 0 | 1 {
  const test = mantelHaenszelTest(strata);
  if (test === null || test.twoSided > 1 - confidence) return 0;
  return test.atLeast < test.atMost ? 1 : -1;
}

/**
 * Returns whether figures of all strata put together point another way than those within the strata: a difference that is
 * gone or turns round when like is compared with like, or one that only then shows. Such figures are told by stratum. What
 * counts as a difference hangs on the confidence, such as 0.95. Throws a RangeError on what is no count. Source: E. H. Simpson
 * (1951), J. R. Stat. Soc. B 13, 238-241; P. J. Bickel, E. A. Hammel and J. W. O'Connell (1975), Science 187, 398-404.
 */
export function pooledMisleads(strata: readonly Stratum[], confidence: number): boolean {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`a confidence lies between 0 and 1: ${confidence}`);
  const [one, other] = [together(strata.map((each) => each.one)), together(strata.map((each) => each.other))];
  return directionOf([{ one, other }], confidence) !== directionOf(strata, confidence);
}
