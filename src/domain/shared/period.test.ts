import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsePeriod } from "./period.ts";
import { parseRhythm, rhythmText } from "./rhythm.ts";

describe("D102: a period is a year, half-year, quarter, month or day that exists in the calendar", () => {
  test("each precision is read as it is written", () => {
    for (const text of ["2026", "2026-H2", "2026-Q3", "2026-02", "2028-02-29"])
      assert.deepEqual(parsePeriod(text), { ok: true, value: text });
  });
  test("what the calendar does not have is refused", () => {
    for (const text of [
      "",
      "26",
      "2026-H3",
      "2026-Q5",
      "2026-13",
      "2026-02-29",
      "2026-7",
      "q3 2026",
      "2026 ",
    ])
      assert.deepEqual(parsePeriod(text), { ok: false, problem: "D102" }, text);
  });
});

describe("D104: a rhythm is ONCE, CONTINUOUS, EVENT:..., TEXT:... or a rule that can be computed", () => {
  test("each form is read and written back the same", () => {
    for (const text of [
      "ONCE",
      "CONTINUOUS",
      "EVENT:vacature",
      "TEXT:als het nodig is",
      "FREQ=MONTHLY;INTERVAL=6",
      "FREQ=YEARLY;BYMONTH=2,11;BYMONTHDAY=-1",
      "FREQ=MONTHLY;BYDAY=1MO,-1FR",
    ]) {
      const read = parseRhythm(text);
      assert.ok(read.ok, text);
      assert.equal(rhythmText(read.value), text);
    }
  });
  test("anything else is refused", () => {
    for (const text of ["", "jaarlijks", "EVENT:", "TEXT: ", "FREQ=HOURLY", "FREQ=YEARLY;COUNT=3", "once"])
      assert.deepEqual(parseRhythm(text), { ok: false, problem: "D104" }, text);
  });
  test("a rule that has the form and cannot be computed is refused: one of 0 months would never end", () => {
    for (const text of [
      "FREQ=MONTHLY;INTERVAL=0",
      "FREQ=DAILY;INTERVAL=-1",
      "FREQ=MONTHLY;INTERVAL=X",
      "FREQ=MONTHLY;INTERVAL=99999999999999",
      "FREQ=MONTHLY;INTERVAL=3;INTERVAL=2",
      "FREQ=MONTHLY;INTERVAL",
      "FREQ=MONTHLY;BYMONTHDAY=40",
      "FREQ=YEARLY;BYMONTH=13",
      "FREQ=WEEKLY;BYDAY=XX",
      "FREQ=WEEKLY;toString=1",
    ])
      assert.deepEqual(parseRhythm(text), { ok: false, problem: "D104" }, text);
  });
});
