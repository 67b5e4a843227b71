import { Temporal } from "temporal-polyfill";
import { ok, type Result, refused } from "./result.ts";

declare const brand: unique symbol;

/** A calendar day without time and without zone, as `2026-07-01`. */
export type Day = string & { readonly [brand]: "day" };

/** D101: a day exists in the calendar and is written as year-month-day. */
export function parseDay(text: string): Result<Day, "D101"> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return refused("D101");
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const inCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return inCalendar ? ok(text as Day) : refused("D101");
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Returns the number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Returns a day that the caller knows to be valid: a constant of the code, or a value read from the database. */
export function dayFrom(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new RangeError(`not a day: ${text}`);
  return parsed.value;
}

// Plain arithmetic on the calendar of UTC: lists ask these thousands of times, and no clock or zone comes into it.
const dayLength = 24 * 60 * 60 * 1000;
const asNumber = (day: Day): number => Date.parse(day) / dayLength;

/** Returns the day `count` days later; a negative count goes back. */
export const addDays = (day: Day, count: number): Day =>
  new Date((asNumber(day) + count) * dayLength).toISOString().slice(0, 10) as Day;

/** Returns the same day of the month `count` months later, or the last day of a shorter month. */
export const addMonths = (day: Day, count: number): Day =>
  Temporal.PlainDate.from(day).add({ months: count }).toString() as Day;

/** Returns the number of days from one day to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => asNumber(to) - asNumber(from);

/** Returns the calendar day of an instant in a time zone; Evenbeeld keeps office days in Europe/Amsterdam. */
export const dayOf = (instant: Date, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as Day;

/** Returns the last millisecond of a day in a time zone: what was recorded by then was recorded that day or before. */
export const endOfDay = (day: Day, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1);

/** Returns the hour of an instant on the clock of a time zone, 0 to 23. */
export const hourOf = (instant: Date, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).hour;
