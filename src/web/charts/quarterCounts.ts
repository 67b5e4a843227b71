import type { DueCount } from "./roadmapData.ts";
import { quarterOf } from "./timeScale.ts";

export type QuarterCount = {
  readonly year: number;
  readonly quarter: number;
  readonly due: number;
  readonly late: number;
};

/** Returns the quarters of a period, in order. */
export function quartersIn(
  from: string,
  until: string,
): readonly { readonly year: number; readonly quarter: number }[] {
  const first = Number(from.slice(0, 4)) * 4 + quarterOf(from);
  const last = Number(until.slice(0, 4)) * 4 + quarterOf(until);
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, at) => ({
    year: Math.floor((first + at) / 4),
    quarter: (first + at) % 4,
  }));
}

/**
 * Returns for each quarter how many must be done in it and how many of those are late. A day before the period counts in
 * its first quarter, a day after it in the last, so that the counts and `noDay` together are all that was counted.
 */
export function quarterCounts(dues: readonly DueCount[], from: string, until: string) {
  const clamp = (day: string) => (day < from ? from : day > until ? until : day);
  const counts = quartersIn(from, until).map((quarter) => ({ ...quarter, due: 0, late: 0 }));
  const first = Number(from.slice(0, 4)) * 4 + quarterOf(from);
  let noDay = 0;
  for (const { quarter, due, late } of dues) {
    if (quarter === null) {
      noDay += due;
      continue;
    }
    const day = clamp(quarter);
    const count = counts[Number(day.slice(0, 4)) * 4 + quarterOf(day) - first];
    if (!count) throw new RangeError(`no quarter for ${quarter}`);
    count.due += due;
    count.late += late;
  }
  return { counts: counts as readonly QuarterCount[], noDay };
}
