import type { Term } from "../organisation/index.ts";
import { addDays, type Day } from "../shared/day.ts";

/** The last day that somebody has something: the last day itself, and when that is over, yesterday: what was stays as it was. */
const lastDayOf = (untilDay: Day, today: Day): Day => {
  const yesterday = addDays(today, -1);
  return untilDay < yesterday ? yesterday : untilDay;
};

/**
 * Returns what somebody holds beyond a last day, with that day as its last. What would begin later is left with no day at all, as
 * where a provider takes a role away on its first day.
 */
export const endedBy = <Kind extends Term>(
  held: readonly Kind[],
  untilDay: Day,
  today: Day,
): readonly Kind[] => {
  const last = lastDayOf(untilDay, today);
  return held
    .filter((one) => one.untilDay === null || one.untilDay > last)
    .map((one) => ({ ...one, untilDay: last }));
};
