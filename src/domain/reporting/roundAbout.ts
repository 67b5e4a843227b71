import { addDays, addMonths, type Day, dayFrom, daysBetween } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { ReportingRound } from "./reportingRound.ts";

/** A stretch of whole months that a report is about, by its last day. */
export type ReportedMonths = { readonly end: Day; readonly months: number };

const lengths: Readonly<Record<string, { readonly months: number; readonly most: number }>> = {
  H: { months: 6, most: 2 },
  Q: { months: 3, most: 4 },
  T: { months: 4, most: 3 },
};

/**
 * Returns the months that are asked for: `2024`, `2024-H1` (half a year), `2024-Q1` (a quarter) or `2024-T1` (four months); or
 * undefined for anything else.
 */
export function reportedMonths(text: string): ReportedMonths | undefined {
  const [, year, letter, nth] = /^((?:19|20)\d{2})(?:-([HQT])([1-4]))?$/.exec(text) ?? []; // no period at all
  if (year === undefined) return undefined;
  if (letter === undefined) return { end: dayFrom(`${year}-12-31`), months: 12 };
  const length = lengths[letter];
  if (length === undefined || Number(nth) > length.most) return undefined;
  const after = addMonths(dayFrom(`${year}-01-01`), Number(nth) * length.months);
  return { end: addDays(after, -1), months: length.months };
}

const endAway = (end: Day, months: number): Day => addDays(addMonths(addDays(end, 1), months), -1);

/** A round is about the period whose last day lies nearest to its own, as a report is about the period nearest to its due day. */
function isAbout({ closesOn }: Pick<ReportingRound, "closesOn">, { end, months }: ReportedMonths): boolean {
  const away = (day: Day) => Math.abs(daysBetween(day, closesOn));
  return away(end) <= away(endAway(end, months)) && away(end) < away(endAway(end, -months));
}

/**
 * Returns the last closed round about a period, or the one that is still open where none is closed. R176: there is no round
 * about it. Source: judgement.
 */
export function roundAbout<Round extends Pick<ReportingRound, "closesOn" | "state">>(
  rounds: readonly Round[],
  period: ReportedMonths,
): Result<Round, "R176"> {
  const about = rounds.filter((round) => isAbout(round, period));
  const last = about.findLast(({ state }) => state.kind === "closed") ?? about.at(-1); // none is closed: the open one
  return last === undefined ? refused("R176") : ok(last);
}
