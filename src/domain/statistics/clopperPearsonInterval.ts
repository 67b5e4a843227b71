import { binomialChances } from "./binomialChances.ts";
import { chanceOutside } from "./confidence.ts";
import { chanceAtLeast } from "./countChances.ts";
import { type ConfidenceInterval, type GroupCount, shareOf } from "./groupCount.ts";

/** The largest share at which at least this count still has at most this chance; halved until no number lies between. */
function lowestShare({ count, total }: GroupCount, chance: number): number {
  if (count === 0) return 0;
  let [low, high] = [0, 1];
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2)
    if (chanceAtLeast(binomialChances(total, middle), count) <= chance) low = middle;
    else high = middle;
  return low;
}

/**
 * Returns the bounds, as shares 0..1, between which the true share of a group lies with at least a confidence such as 0.95,
 * whatever that share is; null for a group of nobody. Throws a RangeError on what is no count or no confidence. Wider than
 * `wilsonInterval`: for where a bound is promised. A share lies outside exactly when `exactBinomialTest` rejects it.
 * Source: C. J. Clopper and E. S. Pearson (1934), Biometrika 26, 404-413.
 */
export function clopperPearsonInterval(group: GroupCount, confidence: number): ConfidenceInterval | null {
  const outside = chanceOutside(confidence) / 2;
  if (shareOf(group) === null) return null;
  const others = { count: group.total - group.count, total: group.total };
  return { lower: lowestShare(group, outside), upper: 1 - lowestShare(others, outside) };
}
