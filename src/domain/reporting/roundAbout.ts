import { addDays, addMonths, type Day, dayFrom, daysBetween } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReportKind } from "./reportingDuty.ts";
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

/** A round with the reports that it serves, and what each of those is about. */
export type ServingRound = Pick<ReportingRound, "kind" | "closesOn" | "state"> & {
  readonly reports: readonly { readonly kind: Stated<ReportKind>; readonly period: Stated<Period> }[];
};

/** A report that is asked for: of which kind, about which months. */
export type AskedReport = { readonly kind: ReportKind; readonly period: ReportedMonths };

/** A round is about the period whose last day lies nearest to its own, as a report is about the period nearest to its due day. */
function isAbout({ closesOn }: ServingRound, { end, months }: ReportedMonths): boolean {
  const away = (day: Day) => Math.abs(daysBetween(day, closesOn));
  return away(end) <= away(endAway(end, months)) && away(end) < away(endAway(end, -months));
}

const serves = ({ reports }: ServingRound, { kind, period }: AskedReport): boolean =>
  reports.some((one) => one.kind === kind && one.period !== null && lastDayOf(one.period) === period.end);

/** What a round was opened for says more than when it closed: 0 for this report, 1 for this kind, 2 for anything else. */
function rankOf(round: ServingRound, asked: AskedReport): number {
  if (serves(round, asked)) return 0;
  return round.kind === asked.kind ? 1 : 2;
}

/**
 * Returns the closed round about a period: one that serves the report, else one of its kind, else any; of several the one that
 * closes nearest to the end of the period. Where none is closed, one that is still open. R176: there is no round about it.
 * Source: judgement.
 */
export function roundAbout<Round extends ServingRound>(
  rounds: readonly Round[],
  asked: AskedReport,
): Result<Round, "R176"> {
  const about = rounds.filter((round) => serves(round, asked) || isAbout(round, asked.period));
  const closed = about.filter(({ state }) => state.kind === "closed");
  const away = ({ closesOn }: Round) => Math.abs(daysBetween(asked.period.end, closesOn));
  const [first] = (closed.length > 0 ? closed : about).toSorted(
    (one, other) => rankOf(one, asked) - rankOf(other, asked) || away(one) - away(other),
  );
  return first === undefined ? refused("R176") : ok(first);
}
