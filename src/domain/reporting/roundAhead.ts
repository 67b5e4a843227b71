import type { Day } from "../shared/day.ts";
import type { DutyWatch, WatchedDue } from "./dutyWatch.ts";
import { type OfficeCalendar, workingDaysBefore } from "./officeCalendar.ts";
import type { ReportingDuty } from "./reportingDuty.ts";
import type { ReportingRound } from "./reportingRound.ts";

/** A round closes so many working days before its report is due: that is left to write it. */
export const writingWorkingDays = 5;

/** A report that presses and that no round serves yet. */
export type RoundAhead = {
  readonly duty: ReportingDuty;
  readonly due: WatchedDue;
  /** The last day on which answers still come in time, or null when that day has passed. */
  readonly closesOn: Day | null;
};

const presses = ({ state }: WatchedDue): boolean => state === "now" || state === "overdue";

/**
 * Returns the reports that press and that no round serves yet, the first due in front: for these a round is to be opened.
 * Source: requirements RC-01 and RC-08.
 */
export function roundsAhead(
  watches: readonly DutyWatch[],
  rounds: readonly Pick<ReportingRound, "serves">[],
  calendar: OfficeCalendar,
  today: Day,
): readonly RoundAhead[] {
  const served = new Set(
    rounds.flatMap(({ serves }) => serves.map(({ duty, stated }) => `${duty} ${stated}`)),
  );
  return watches
    .flatMap(({ duty, dues }) =>
      dues
        .filter((due) => presses(due) && !served.has(`${duty.key} ${due.stated}`))
        .map((due) => {
          const closes = workingDaysBefore(due.day, writingWorkingDays, calendar);
          return { duty, due, closesOn: closes > today ? closes : null };
        }),
    )
    .toSorted((one, other) => (one.due.day < other.due.day ? -1 : 1));
}
