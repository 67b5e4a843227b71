import { type Day, dayFrom, daysInMonth, parseDay } from "./day.ts";
import { ok, type Result, refused } from "./result.ts";

declare const brand: unique symbol;

/** A stretch of the calendar at the precision the source gives: `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-07-01`. */
export type Period = string & { readonly [brand]: "period" };
export type PeriodPrecision = "year" | "half" | "quarter" | "month" | "day";

const shapes: Readonly<Record<PeriodPrecision, RegExp>> = {
  year: /^\d{4}$/,
  half: /^\d{4}-H[12]$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
};
const precisions = ["year", "half", "quarter", "month", "day"] as const;

/** D102: a period is a year, half-year, quarter, month or day that exists in the calendar. */
export function parsePeriod(text: string): Result<Period, "D102"> {
  const found = precisions.find((precision) => shapes[precision].test(text));
  if (!found || (found === "day" && !parseDay(text).ok)) return refused("D102");
  return ok(text as Period);
}

/** Returns a period that the caller knows to be valid: a constant of the code, or a value read from the database. */
export function periodFrom(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new RangeError(`not a period: ${text}`);
  return parsed.value;
}

/** Returns the precision of a period, which its length and its letter tell. */
export function precisionOf(period: Period): PeriodPrecision {
  if (period.length === 4) return "year";
  if (period.length === 10) return "day";
  if (period[5] === "H") return "half";
  return period[5] === "Q" ? "quarter" : "month";
}

const pad = (value: number) => String(value).padStart(2, "0");

/** Returns the first and the last day of a period, both inside it. */
export function daysOf(period: Period): { readonly first: Day; readonly last: Day } {
  const precision = precisionOf(period);
  if (precision === "day") return { first: dayFrom(period), last: dayFrom(period) };
  const year = Number(period.slice(0, 4));
  const [from, to] = monthsOf(precision, Number(period.slice(precision === "month" ? 5 : 6)));
  return {
    first: dayFrom(`${period.slice(0, 4)}-${pad(from)}-01`),
    last: dayFrom(`${period.slice(0, 4)}-${pad(to)}-${pad(daysInMonth(year, to))}`),
  };
}

function monthsOf(precision: Exclude<PeriodPrecision, "day">, part: number): readonly [number, number] {
  switch (precision) {
    case "year":
      return [1, 12];
    case "half":
      return [part * 6 - 5, part * 6];
    case "quarter":
      return [part * 3 - 2, part * 3];
    case "month":
      return [part, part];
  }
}

/** Returns the first day of a period. */
export const firstDayOf = (period: Period): Day => daysOf(period).first;

/** Returns the last day of a period: what is promised "in 2026" is late after 31 December 2026. */
export const lastDayOf = (period: Period): Day => daysOf(period).last;

/** D103: an end lies on or after its start; periods are compared by first and last day, so `2026` may end a plan that starts in `2026-Q3`. */
export const inOrder = (start: Period, end: Period): Result<true, "D103"> =>
  firstDayOf(start) <= lastDayOf(end) ? ok(true) : refused("D103");
