import { addDays, type Day } from "../shared/day.ts";
import type { WatchedDue } from "./dutyWatch.ts";
import { isWorkingDay, type OfficeCalendar, workingDaysBefore } from "./officeCalendar.ts";

/** The moments at which somebody is reminded of a report: it is to be made now, it is nearly due, it is overdue. */
export type ReminderStep = "now" | "soon" | "overdue";

/** One step of one report that is due, by its keys. Another due day of the same report is another reminder. */
export type DutyReminder = {
  readonly programme: string;
  readonly duty: string;
  readonly day: Day;
  readonly step: ReminderStep;
};

const soonWorkingDays = 5;

function firstWorkingDayAfter(day: Day, calendar: OfficeCalendar): Day {
  let candidate = addDays(day, 1);
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/**
 * Returns the step that holds today for a report that is due, or null when there is nothing to remind of. R162: who owes a
 * report is reminded when it is to be made, five working days before it is due, and on the first working day after that.
 * Source: requirement RC-08; the numbers of days are judgement.
 */
export function reminderStep(due: WatchedDue, calendar: OfficeCalendar, today: Day): ReminderStep | null {
  switch (due.state) {
    case "delivered":
    case "deliveredLate":
    case "ahead":
      return null;
    case "overdue":
      return firstWorkingDayAfter(due.day, calendar) <= today ? "overdue" : null;
    case "now":
      return workingDaysBefore(due.day, soonWorkingDays, calendar) <= today ? "soon" : "now";
  }
}

/** Returns whether reminders are made on a day: one that arrives on a day off is read too late or not at all. */
export const isReminderDay = (day: Day, calendar: OfficeCalendar): boolean => isWorkingDay(day, calendar);

/** Returns whether two reminders are of the same step of the same report. */
export const isSameReminder = (one: DutyReminder, other: DutyReminder): boolean =>
  one.programme === other.programme &&
  one.duty === other.duty &&
  one.day === other.day &&
  one.step === other.step;
