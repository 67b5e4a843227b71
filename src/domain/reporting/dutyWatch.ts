import { type Day, daysBetween } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type DutyDays, dutyDays } from "./dutyDays.ts";
import { type DueDay, dueDay, type OfficeCalendar, workingDaysBefore } from "./officeCalendar.ts";
import type { Delivery, ReportingDuty } from "./reportingDuty.ts";

/** How it is with one report that is due: delivered in time or late, overdue, to be made now, or later. */
export type DueState = "delivered" | "deliveredLate" | "overdue" | "now" | "ahead";

/** One report that is due, with how many days it is from today: negative when the day has passed. */
export type WatchedDue = DueDay & {
  readonly state: DueState;
  readonly daysAway: number;
  readonly delivery: Delivery | null;
};

/** What is watched of a duty; `days` of another kind than days say why there is nothing to watch. */
export type DutyWatch<Duty = ReportingDuty> = {
  readonly duty: Duty;
  readonly days: DutyDays;
  readonly dues: readonly WatchedDue[];
};

/** A report is on the list of what is to be made now so many working days before it is due. */
export const remindWorkingDays = 20;

function stateOf(due: DueDay, delivery: Delivery | null, calendar: OfficeCalendar, today: Day): DueState {
  if (delivery !== null) return delivery.on > due.day ? "deliveredLate" : "delivered";
  if (due.day < today) return "overdue";
  return workingDaysBefore(due.day, remindWorkingDays, calendar) <= today ? "now" : "ahead";
}

/** Returns the due days, with those of what was delivered before somebody changed when the duty is due. */
function withDelivered(days: DutyDays, duty: ReportingDuty, calendar: OfficeCalendar): readonly DueDay[] {
  const due = days.kind === "days" ? days.days : []; // nothing is due on a day
  const known = new Set(due.map(({ stated }) => stated));
  const before = duty.deliveries
    .filter(({ stated }) => !known.has(stated))
    .map(({ stated }) => dueDay(stated, calendar, duty));
  return [...due, ...before].toSorted((one, other) => one.day.localeCompare(other.day));
}

/**
 * Returns what is due of a duty from the day since which it is watched until a day ahead. R125: a report is overdue from the
 * day after it was due until it is delivered; what was due before the watch began is not judged. What was delivered stays, also
 * when nothing is due on its day any more. Source: requirement RC-08.
 */
export function watchDuty(
  duty: ReportingDuty,
  calendar: OfficeCalendar,
  { today, until }: { readonly today: Day; readonly until: Day },
): DutyWatch {
  const days = dutyDays(duty, calendar, { from: duty.watchedFrom, to: until });
  const dues = withDelivered(days, duty, calendar).map((due) => {
    const delivery = duty.deliveries.find(({ stated }) => stated === due.stated) ?? null; // not delivered yet
    const state = stateOf(due, delivery, calendar, today);
    return { ...due, state, daysAway: daysBetween(today, due.day), delivery };
  });
  return { duty, days, dues };
}

/** R127: a report was delivered today or before. Source: requirement RC-08. */
const checkDay = (on: Day, today: Day): Result<Day, "R127"> => (on > today ? refused("R127") : ok(on));

/**
 * Returns the duty with a report delivered, or R127. R126: what is delivered is due by this duty, and was not delivered yet.
 * Source: requirement RC-08.
 */
export function deliver(
  { duty, dues }: DutyWatch,
  delivery: Delivery,
  today: Day,
): Result<ReportingDuty, "R126" | "R127"> {
  const due = dues.find(({ stated }) => stated === delivery.stated);
  if (due === undefined || due.delivery !== null) return refused("R126");
  const day = checkDay(delivery.on, today);
  return day.ok ? ok({ ...duty, deliveries: [...duty.deliveries, delivery] }) : day;
}

/** Returns the duty with what was told of one delivered report mended, or R127; null takes back that it was delivered. */
export function mendDelivery(
  duty: ReportingDuty,
  stated: Day,
  mended: Omit<Delivery, "stated"> | null,
  today: Day,
): Result<ReportingDuty, "R127"> {
  const day = mended === null ? ok(today) : checkDay(mended.on, today);
  if (!day.ok) return day;
  const deliveries = duty.deliveries.flatMap((one) => {
    if (one.stated !== stated) return [one];
    return mended === null ? [] : [{ stated, ...mended }];
  });
  return ok({ ...duty, deliveries });
}
