import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { fisherExactTest } from "./fisherExactTest.ts";
import { type GroupCount, shareOf, together } from "./groupCount.ts";

/** How one unit differs from all others taken together. Shares and chances are 0..1; null for a unit of nobody. */
export type UnitComparison = {
  readonly share: number | null;
  readonly shareElsewhere: number | null;
  /** The exact two-sided chance of such a difference; 1 where there is nothing to compare. */
  readonly chance: number;
  /** The rate of false discoveries at which this unit still stands out. */
  readonly adjusted: number;
};

/**
 * Returns for each unit, in their order, how it differs from all other units together. Of the units whose `adjusted` is at
 * most a rate such as 0.05, on average at most that share stands out by chance alone; without it one of twenty equal units
 * would. A large unit that is truly other moves the rest away from everybody else: look at that one first. Throws a RangeError
 * on what is no count. Units must not overlap: no unit with its own part in one list. Variant: Fisher's exact test, adjusted
 * by Benjamini and Hochberg (see there).
 */
export function compareUnits(units: readonly GroupCount[]): readonly UnitComparison[] {
  const all = together(units);
  const compared = units.map((unit) => {
    const others = { count: all.count - unit.count, total: all.total - unit.total };
    const [share, shareElsewhere] = [shareOf(unit), shareOf(others)];
    const test = fisherExactTest(unit, others);
    return { share, shareElsewhere, chance: test === null ? 1 : test.twoSided };
  });
  return benjaminiHochberg(compared);
}
