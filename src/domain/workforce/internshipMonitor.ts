import { addMonths, type Day } from "../shared/day.ts";
import { lastDayOf, type Period, periodFrom } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReleaseTools } from "./unitTotals.ts";
import { type WatchedCount, watchedCount } from "./watchedCount.ts";

/** What is known of internship discrimination in a school year, as it was typed. Signals and rejections are people; nobody is named. */
export type InternshipMonitorDraft = {
  /** The year in which the school year began. */
  readonly schoolYear: Period;
  readonly internships: Stated<number>;
  /** Students whom the municipality turned down, where schools tell it. */
  readonly rejections: Stated<number>;
  /** Signals of discrimination; what somebody said belongs to the reporting desk and is not kept here. */
  readonly signals: Stated<number>;
  /** What was done, a line each. */
  readonly actions: readonly string[];
  readonly reportDue: Stated<Day>;
  readonly reportedOn: Stated<Day>;
  readonly source: string;
};

/** The same as it is kept: small numbers are hidden. */
export type InternshipMonitor = Omit<InternshipMonitorDraft, "internships" | "rejections" | "signals"> & {
  readonly internships: WatchedCount;
  readonly rejections: WatchedCount;
  readonly signals: WatchedCount;
};

export type InternshipMonitorProblem = {
  readonly code: "R198";
  readonly at: "schoolYear" | "internships" | "rejections" | "signals" | "actions" | "reportedOn" | "source";
};

const counts = ["internships", "rejections", "signals"] as const;
const mostActions = 20;
const longestAction = 200;
const isCount = (value: Stated<number>): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && isPlausible(value));

/** Returns the half-year in which a school year begins and the last day of it, 31 July. */
export const endOfSchoolYear = (schoolYear: Period): Day =>
  addMonths(lastDayOf(periodFrom(`${schoolYear.slice(0, 4)}-07`)), 12);

/**
 * Returns a school year as it may be kept, with protected totals alone. R198: the year has begun, its numbers are whole, at most
 * 20 actions of 200 characters, a report was made on a day that has come, and it names its source. Requirement BI-07.
 */
export function keptMonitor(
  draft: InternshipMonitorDraft,
  before: InternshipMonitor | undefined,
  { today, ...tools }: Omit<ReleaseTools, "referenceDate"> & { readonly today: Day },
): Result<InternshipMonitor, readonly InternshipMonitorProblem[]> {
  const { schoolYear, actions, reportedOn, source } = draft;
  const wrong = (
    isWrong: boolean,
    at: InternshipMonitorProblem["at"],
  ): readonly InternshipMonitorProblem[] => (isWrong ? [{ code: "R198", at }] : []);
  const problems = [
    ...wrong(schoolYear.length !== 4 || `${schoolYear}-08-01` > today, "schoolYear"),
    ...counts.flatMap((name) => wrong(!isCount(draft[name]), name)),
    ...wrong(actions.length > mostActions || actions.some(({ length }) => length > longestAction), "actions"),
    ...wrong(reportedOn !== null && reportedOn > today, "reportedOn"),
    ...wrong(source.trim() === "", "source"),
  ];
  if (problems.length > 0) return refused(problems);
  const release = { ...tools, referenceDate: endOfSchoolYear(schoolYear) };
  const kept = (name: (typeof counts)[number]): WatchedCount =>
    watchedCount(draft[name], before?.[name], release);
  return ok({
    ...draft,
    internships: kept("internships"),
    rejections: kept("rejections"),
    signals: kept("signals"),
  });
}

/** How a promised report stands on a day: made in time or late, still to come, or late and not made. */
export type ReportStanding = "made" | "madeLate" | "toCome" | "late";

/** Returns how a report stands; null where none was promised and none was made. */
export function reportStanding(
  { reportDue, reportedOn }: Pick<InternshipMonitor, "reportDue" | "reportedOn">,
  today: Day,
): ReportStanding | null {
  if (reportedOn !== null) return reportDue !== null && reportedOn > reportDue ? "madeLate" : "made";
  if (reportDue === null) return null;
  return reportDue < today ? "late" : "toCome";
}
