import { Temporal } from "temporal-polyfill";
import { ok, type Result, refused } from "./result.ts";

declare const brand: unique symbol;

/** A calendar day without time and without zone, as `2026-07-01`. */
export type Day = string & { readonly [brand]: "day" };

/** D101: a day exists in the calendar and is written as year-month-day. */
export function parseDay(text: string): Result<Day, "D101"> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return refused("D101");
  const [, year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return refused("D101");
  const inCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return inCalendar ? ok(text as Day) : refused("D101");
}

/** Returns the number of days of a month (1 to 12): day 0 of the next month is the last of this one. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

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
