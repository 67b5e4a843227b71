import type { RoadmapBar } from "./roadmapData.ts";
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
 * Returns for each quarter how many bars must be done in it and how many of those are late. A day before the period
 * counts in its first quarter, a day after it in the last, so that the counts and `noDay` together are all bars.
 */
export function quarterCounts(bars: readonly RoadmapBar[], from: string, until: string) {
  const clamp = (day: string) => (day < from ? from : day > until ? until : day);
  const dated = bars.flatMap(({ due, status }) =>
    due === null ? [] : [{ due: clamp(due), late: status.kind === "late" }],
  );
  const counts = quartersIn(from, until).map(({ year, quarter }): QuarterCount => {
    const here = dated.filter(({ due }) => Number(due.slice(0, 4)) === year && quarterOf(due) === quarter);
    return { year, quarter, due: here.length, late: here.filter(({ late }) => late).length };
  });
  return { counts, noDay: bars.length - dated.length };
}
