import { type CountChances, countChances } from "./countChances.ts";
import { type GroupCount, together } from "./groupCount.ts";

/**
 * Returns how likely each count in the first of two groups is when everybody of both together had the same chance, given
 * how many there are in all. Source: R. A. Fisher (1935), The logic of inductive inference, J. R. Stat. Soc. 98, 39-82.
 */
export function hypergeometricChances(one: GroupCount, other: GroupCount): CountChances {
  const { count, total } = together([one, other]);
  const ratio = (here: number): number =>
    ((one.total - here) * (count - here)) / ((here + 1) * (other.total - count + here + 1));
  return countChances({
    lowest: Math.max(0, count - other.total),
    highest: Math.min(one.total, count),
    likeliest: Math.floor(((one.total + 1) * (count + 1)) / (total + 2)),
    ratio,
  });
}
