import type { Action, Planning, Programme, ReportedFigure } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { firstDayOf, lastDayOf, type Period, periodFrom } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { ProgrammeChange } from "./programmeChange.ts";
import { knownSince, type ReportMoment } from "./reportMoment.ts";

/** Why there is no report about a year: the rule, the year asked for and the period that the programme states; its end is the day of closing where it was closed. */
export type ReportProblem = {
  readonly code: "R101" | "R102" | "R103" | "R104" | "R110";
  readonly year: number;
  readonly start: Stated<Period>;
  readonly end: Stated<Period>;
  /** The earliest day from which anything is known; null where a source carries no date. */
  readonly knownSince: Stated<Day>;
};

/** What decides whether there is a report about a year: the programme, the dates of its actions and of its figures. */
export type ReportGround = {
  readonly programme: Pick<Programme, "start" | "end" | "closedOn" | "sources" | "adoptedOn" | "publishedOn">;
  readonly actions: readonly (Pick<Action, "reportedOn"> & { readonly planning: Omit<Planning, "note"> })[];
  readonly figures: readonly Pick<ReportedFigure, "period">[];
};

const touches = (year: number, first: Day, last: Day): boolean =>
  first <= `${year}-12-31` && last >= `${year}-01-01`;
const isIn = (year: number, period: Stated<Period>): boolean =>
  period !== null && touches(year, firstDayOf(period), lastDayOf(period));

function isOutside(year: number, { start, end, closedOn }: ReportGround["programme"]): boolean {
  if (start !== null && firstDayOf(start) > `${year}-12-31`) return true;
  if (end !== null && lastDayOf(end) < `${year}-01-01`) return true;
  return closedOn !== null && closedOn < `${year}-01-01`;
}

const hasDateIn = (year: number, { actions, figures }: ReportGround): boolean =>
  figures.some((figure) => isIn(year, figure.period)) ||
  actions.some(({ planning, reportedOn }) => {
    if (reportedOn?.startsWith(`${year}-`)) return true;
    if (planning.start === null || planning.end === null)
      return isIn(year, planning.start) || isIn(year, planning.end);
    return touches(year, firstDayOf(planning.start), lastDayOf(planning.end));
  });

/**
 * Returns the year when a report about it has something to tell. R101: a programme without actions has no report. R102: the year lies in
 * the period of the programme. R103: the year has begun on the day of the report. R104: where the programme states no
 * start, something in it is dated in the year. R110: something about the programme is known from the year or before.
 * Source: requirement RC-04; no report is empty or invented.
 */
export function reportYear(
  parts: ReportGround,
  asked: {
    readonly year: number;
    readonly moment: ReportMoment;
    /** What the report tells as changed in the year. */
    readonly changes: readonly ProgrammeChange[];
  },
): Result<number, ReportProblem> {
  const { year, moment, changes } = asked;
  const { start, closedOn } = parts.programme;
  const end = closedOn === null ? parts.programme.end : periodFrom(closedOn);
  const known = knownSince(parts.programme, moment.began);
  const no = (code: ReportProblem["code"]) => refused({ code, year, start, end, knownSince: known });
  if (isOutside(year, parts.programme)) return no("R102");
  if (moment.asOf < `${year}-01-01`) return no("R103");
  if (known !== null && known > `${year}-12-31`) return no("R110");
  if (parts.actions.length === 0) return no("R101");
  if (start === null && changes.length === 0 && !hasDateIn(year, parts)) return no("R104");
  return ok(year);
}
