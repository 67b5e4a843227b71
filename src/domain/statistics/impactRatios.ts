import { type GroupCount, shareOf } from "./groupCount.ts";

/** How often a group is chosen against the group that is chosen most often. */
export type ImpactRatio = {
  /** The share of this group over the highest share, 0..1. */
  readonly ratio: number;
  /** Whether that is less than four fifths. */
  readonly isAdverse: boolean;
};

/** Four fifths as whole numbers: at exactly 0.80 there is no adverse impact, and 0.48 / 0.60 is not 0.8 in a computer. */
const [few, all] = [4n, 5n];

/** A product of two counts, in whole numbers of any size. */
const times = (one: number, other: number): bigint => BigInt(one) * BigInt(other);

const isChosenMore = (one: GroupCount, other: GroupCount): boolean =>
  times(one.count, other.total) > times(other.count, one.total);

/**
 * Returns for each group, in their order, its impact ratio and whether it is below four fifths; null for a group of nobody,
 * and for all groups when nobody was chosen. Throws a RangeError on what is no count. It is a rule of thumb and no test: at
 * small numbers ask `fisherExactTest` too. Source: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR
 * 1607.4(D); that groups under 2 % need not be looked at (1607.15) is left to the reader.
 */
export function impactRatios(groups: readonly GroupCount[]): readonly (ImpactRatio | null)[] {
  const some = groups.filter((group) => shareOf(group) !== null);
  const [first] = some;
  const highest = some.reduce((best, group) => (best && isChosenMore(group, best) ? group : best), first);
  if (highest === undefined || highest.count === 0) return groups.map(() => null);
  return groups.map((group) => {
    if (group.total === 0) return null;
    const [own, best] = [times(group.count, highest.total), times(highest.count, group.total)];
    return { ratio: Number(own) / Number(best), isAdverse: all * own < few * best };
  });
}
