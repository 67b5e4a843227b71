/** How many people of a group have something: `count` of `total`, both whole numbers. */
export type GroupCount = { readonly count: number; readonly total: number };

/** The bounds between which a true share or ratio lies, in the unit of what they stand around. */
export type ConfidenceInterval = { readonly lower: number; readonly upper: number };

/** Returns the share, 0..1, of a group; null for a group of nobody. Throws a RangeError on what no group can count. */
export function shareOf({ count, total }: GroupCount): number | null {
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(count) || count < 0 || count > total)
    throw new RangeError(`not a count of a group: ${count} of ${total}`);
  return total === 0 ? null : count / total;
}

/** Returns several groups taken together: their counts and their totals added up. */
export const together = (groups: readonly GroupCount[]): GroupCount => ({
  count: groups.reduce((sum, { count }) => sum + count, 0),
  total: groups.reduce((sum, { total }) => sum + total, 0),
});
