import { type ConfidenceInterval, type GroupCount, shareOf } from "./groupCount.ts";
import { confidenceDeviations } from "./normalQuantile.ts";

/**
 * Returns the bounds, as shares 0..1, between which the true share of a group lies with a confidence such as 0.95; null for
 * a group of nobody. Throws a RangeError on what is no count or no confidence. It holds the confidence on average and may
 * fall below it for some shares (`clopperPearsonInterval` never does). Variant: the score interval without continuity
 * correction. Source: E. B. Wilson (1927), J. Am. Stat. Assoc. 22, 209-212; L. D. Brown, T. T. Cai and A. DasGupta (2001),
 * Statistical Science 16, 101-133, who recommend it for small groups.
 */
export function wilsonInterval(group: GroupCount, confidence: number): ConfidenceInterval | null {
  const square = confidenceDeviations(confidence) ** 2;
  const share = shareOf(group);
  if (share === null) return null;
  const half = Math.sqrt(square * (group.count * (1 - share) + square / 4));
  const lowerOf = (count: number): number => (count + square / 2 - half) / (group.total + square);
  return { lower: lowerOf(group.count), upper: 1 - lowerOf(group.total - group.count) };
}
