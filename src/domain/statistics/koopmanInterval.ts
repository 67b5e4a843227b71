import { type ConfidenceInterval, type GroupCount, shareOf } from "./groupCount.ts";
import { confidenceDeviations } from "./normalQuantile.ts";

/** The likeliest share of the second group when the first has `ratio` times as much; the smaller root of a square equation. */
function likeliestShare(one: GroupCount, other: GroupCount, ratio: number): number {
  const square = ratio * (one.total + other.total);
  const line = ratio * (one.total + other.count) + one.count + other.total;
  const counted = one.count + other.count;
  return (2 * counted) / (line + Math.sqrt(Math.max(0, line * line - 4 * square * counted)));
}

/** How far the two groups lie from a ratio, as the square of a number of standard deviations. */
function distance(one: GroupCount, other: GroupCount, ratio: number): number {
  const share = likeliestShare(one, other, ratio);
  const own = Math.min(1, ratio * share);
  const miss = one.count / one.total - (ratio * other.count) / other.total;
  if (miss === 0) return 0;
  return miss ** 2 / ((own * (1 - own)) / one.total + (ratio ** 2 * share * (1 - share)) / other.total);
}

/** Halves between a ratio that is held and one that is not, until no number lies between; returns the one that is not. */
function lastOutside(held: number, outside: number, isHeld: (ratio: number) => boolean): number {
  let [near, far] = [held, outside];
  for (let middle = (near + far) / 2; middle !== near && middle !== far; middle = (near + far) / 2)
    if (isHeld(middle)) near = middle;
    else far = middle;
  return far;
}

/**
 * Returns the bounds between which the ratio of the share of one group to that of another lies, both of them samples, with a
 * confidence such as 0.95; null when one of them is nobody or the second counts nobody. Throws a RangeError on what is no
 * count or no confidence. Chosen above the log interval of Katz, which says nothing at a count of 0. Swapping the groups
 * turns the bounds into one over each other. Source: P. A. R. Koopman (1984), Biometrics 40, 513-517; the likeliest shares
 * as in O. Miettinen and M. Nurminen (1985), Statistics in Medicine 4, 213-226, without their factor N / (N - 1).
 */
export function koopmanInterval(
  one: GroupCount,
  other: GroupCount,
  confidence: number,
): ConfidenceInterval | null {
  const limit = confidenceDeviations(confidence) ** 2;
  const [share, otherShare] = [shareOf(one), shareOf(other)];
  if (share === null || otherShare === null || other.count === 0) return null;
  const isHeld = (ratio: number): boolean => distance(one, other, ratio) <= limit;
  const ratio = share / otherShare;
  let beyond = Math.max(1, 2 * ratio);
  while (isHeld(beyond)) beyond *= 2;
  return {
    lower: one.count === 0 ? 0 : lastOutside(ratio, 0, isHeld),
    upper: lastOutside(ratio, beyond, isHeld),
  };
}
