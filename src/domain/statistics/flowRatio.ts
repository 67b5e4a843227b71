import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import { exactBinomialTest } from "./exactBinomialTest.ts";
import { averageStock, type FlowCount } from "./flowRate.ts";

/** How fast one group comes, rises or leaves against another; 1 is as fast. */
export type FlowRatio = {
  /** Null where nobody of the other group moved. */
  readonly ratio: number | null;
  /** An upper bound of null: there is none. */
  readonly interval: { readonly lower: number; readonly upper: number | null };
  /** The exact two-sided chance, 0..1, of such a difference between groups that are as fast. */
  readonly twoSided: number;
};

/**
 * Returns the flow rate of one group over that of another, with an interval that holds at least a confidence such as 0.95;
 * null when nobody moved or one of the stocks is 0. Throws a RangeError on what is no count or no confidence. Variant: of all
 * who moved, the number in the first group beside its share of the average stocks, by the exact binomial test and the interval
 * of Clopper and Pearson. Not Fisher's test: who moved is no part of the average stock, so that there is no x of n; of a fixed
 * group that is only left, this one is on the careful side. Source: J. Przyborowski and H. Wilenski (1940), Biometrika 31,
 * 313-323.
 */
export function flowRatio(one: FlowCount, other: FlowCount, confidence: number): FlowRatio | null {
  const [stock, otherStock] = [averageStock(one), averageStock(other)];
  if (stock === 0 || otherStock === 0) return null;
  const moved = { count: one.count, total: one.count + other.count };
  const interval = clopperPearsonInterval(moved, confidence);
  const test = exactBinomialTest(moved, stock / (stock + otherStock));
  if (interval === null || test === null) return null;
  const ratioAt = (share: number): number => (share / (1 - share)) * (otherStock / stock);
  return {
    ratio: other.count === 0 ? null : one.count / stock / (other.count / otherStock),
    interval: {
      lower: ratioAt(interval.lower),
      upper: interval.upper === 1 ? null : ratioAt(interval.upper),
    },
    twoSided: test.twoSided,
  };
}
