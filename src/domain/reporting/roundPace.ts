import { type Day, dayOf, daysBetween } from "../shared/day.ts";

/** How many cards were answered by the end of a day of a round; its first day is 0. */
export type PaceStep = { readonly day: number; readonly answered: number };

/**
 * Returns the days of a round on which answers came, each with how many there were by then, the earliest in front. An answer
 * counts on the day of the office, in summer and in winter. Source: requirement RC-01.
 */
export function roundPace(cameIn: readonly Date[], opensOn: Day, timeZone: string): readonly PaceStep[] {
  const days = cameIn
    .map((at) => daysBetween(opensOn, dayOf(at, timeZone)))
    .toSorted((one, other) => one - other);
  return [...new Set(days)].map((day) => ({ day, answered: days.filter((other) => other <= day).length }));
}

/** Returns how many cards were answered by the end of a day of a round. */
export const answeredBy = (steps: readonly PaceStep[], day: number): number =>
  steps.findLast((step) => step.day <= day)?.answered ?? 0; // before the first answer
