import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays, dayFrom, daysBetween, daysInMonth, parseDay } from "./day.ts";

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const realDay = day.filter((text) => parseDay(text).ok).map(dayFrom);

test("D101: a day exists exactly when the calendar has it", () => {
  fc.assert(
    fc.property(day, (text) => {
      const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
      const inCalendar = date <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
      assert.equal(parseDay(text).ok, inCalendar);
    }),
  );
});

test("days in between and days later agree with the calendar of Temporal, and with each other", () => {
  fc.assert(
    fc.property(realDay, realDay, fc.integer({ min: -40_000, max: 40_000 }), (from, to, count) => {
      const one = Temporal.PlainDate.from(from);
      assert.equal(daysBetween(from, to), one.until(to, { largestUnit: "days" }).days);
      assert.equal(addDays(from, count), one.add({ days: count }).toString());
      assert.equal(daysBetween(from, addDays(from, count)), count);
    }),
  );
});

test("a month has the days that Temporal gives it", () => {
  for (let year = 1900; year <= 2200; year++)
    for (let month = 1; month <= 12; month++)
      assert.equal(daysInMonth(year, month), Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
});
