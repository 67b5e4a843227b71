import { found, type RuleProblem } from "../programme/index.ts";
import { addDays, type Day, daysBetween } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Locale } from "../shared/municipality.ts";
import { type Country, holidaysOf, weekdayOf } from "./holidays.ts";

export const closureKinds = ["recess", "closed"] as const;
/** A recess of the council, in which it meets nobody, or days on which the office is closed. */
export type ClosureKind = (typeof closureKinds)[number];

/** Days that a municipality itself takes out of the calendar, both included. */
export type Closure = {
  readonly key: string;
  readonly name: string;
  readonly kind: ClosureKind;
  readonly first: Day;
  readonly last: Day;
  /** Taken back: it stays on record and no longer counts. */
  readonly withdrawn: boolean;
  readonly version: number;
};

/** The days on which an office works: the holidays of its country and its own closures. */
export type OfficeCalendar = { readonly country: Country; readonly closures: readonly Closure[] };

/** Returns the country whose holidays a municipality keeps, by the manner in which it writes. */
export const countryOf = (locale: Locale): Country => (locale === "nl-BE" ? "BE" : "NL");

const longestClosure = 100;

/** R120: a recess or closed days end on or after their first day and last at most 100 days. R128: they have a name. Source: judgement. */
export const checkClosure = ({
  name,
  first,
  last,
}: Pick<Closure, "name" | "first" | "last">): readonly RuleProblem<"R120" | "R128">[] => [
  ...found(isGiven(name), "R128", "name"),
  ...found(first <= last && daysBetween(first, last) < longestClosure, "R120", "last"),
];

const inClosure = (day: Day, kind: ClosureKind, { closures }: OfficeCalendar): boolean =>
  closures.some(
    (closure) => !closure.withdrawn && closure.kind === kind && closure.first <= day && day <= closure.last,
  );

/** Returns whether the council is in recess on a day. */
export const isRecess = (day: Day, calendar: OfficeCalendar): boolean => inClosure(day, "recess", calendar);

/** Returns whether the office works on a day: no weekend, no general holiday, not closed. A recess does not close the office. */
export function isWorkingDay(day: Day, calendar: OfficeCalendar): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6 || inClosure(day, "closed", calendar)) return false;
  return !holidaysOf(calendar.country, Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}

/** Returns the day itself or the first working day after it that also passes `fits`. */
function firstFrom(day: Day, calendar: OfficeCalendar, fits: (day: Day) => boolean): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar) || !fits(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** What moved a due day. */
export type MovedBy = "dayOff" | "recess";

/** A day on which a report is due: as the plan says, and as it is in this office. */
export type DueDay = { readonly stated: Day; readonly day: Day; readonly movedBy: MovedBy | null };

/**
 * Returns the day on which a report is due. R121: a day off moves it to the next working day (as the Algemene termijnenwet
 * does with terms, article 1). R122: what the council receives waits until after its recess. Source: judgement.
 */
export function dueDay(
  stated: Day,
  calendar: OfficeCalendar,
  { awaitsCouncil }: { readonly awaitsCouncil: boolean },
): DueDay {
  const working = firstFrom(stated, calendar, () => true);
  const day = awaitsCouncil ? firstFrom(working, calendar, (one) => !isRecess(one, calendar)) : working;
  if (day !== working) return { stated, day, movedBy: "recess" };
  return { stated, day, movedBy: day === stated ? null : "dayOff" };
}

/** Returns the first of the days off before a day: what is stated there or later moves to that day, or is not before it. */
export function earliestMovedTo(
  day: Day,
  calendar: OfficeCalendar,
  { awaitsCouncil }: { readonly awaitsCouncil: boolean },
): Day {
  const isDue = (one: Day) => isWorkingDay(one, calendar) && !(awaitsCouncil && isRecess(one, calendar));
  let first = day;
  while (!isDue(addDays(first, -1))) first = addDays(first, -1);
  return first;
}

/** Returns the working day so many working days before a day: when a reminder goes out, when a round opens. */
export function workingDaysBefore(day: Day, count: number, calendar: OfficeCalendar): Day {
  let [candidate, left] = [day, count];
  while (left > 0) {
    candidate = addDays(candidate, -1);
    if (isWorkingDay(candidate, calendar)) left -= 1;
  }
  return candidate;
}
