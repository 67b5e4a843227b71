import { type CountChances, countChances } from "./countChances.ts";

/**
 * Returns how likely each count among `total` people is when each of them has the same chance, 0..1, whatever the others
 * have. Throws a RangeError on another share. Variant: all chances from the ratio of neighbours (`countChances`).
 */
export function binomialChances(total: number, share: number): CountChances {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1: ${share}`);
  return countChances({
    lowest: 0,
    highest: total,
    likeliest: Math.min(total, Math.floor((total + 1) * share)),
    ratio: (count) => ((total - count) / (count + 1)) * (share / (1 - share)),
  });
}
