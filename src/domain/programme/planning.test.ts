import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anAction } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { parseRhythm } from "../shared/rhythm.ts";
import { nextOccurrences } from "./nextOccurrences.ts";
import { planAgain, shiftPlanning } from "./planning.ts";
import { slipOf } from "./slip.ts";

const planned = (start: string | null, end: string | null) => ({
  start: start === null ? null : periodFrom(start),
  end: end === null ? null : periodFrom(end),
  note: null,
});

function rhythmOf(text: string) {
  const parsed = parseRhythm(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

test("[AC-05] a planning is accepted and moved at the precision of year, half-year, quarter, month or day", () => {
  const shifted = (period: string, months: number) => {
    const { start, end } = shiftPlanning(planned(period, period), months);
    return [start, end];
  };
  assert.deepEqual(shifted("2026", 12), ["2027", "2027"]);
  assert.deepEqual(shifted("2026-H2", 6), ["2027-H1", "2027-H1"]);
  assert.deepEqual(shifted("2026-Q4", 3), ["2027-Q1", "2027-Q1"]);
  assert.deepEqual(shifted("2026-11", 2), ["2027-01", "2027-01"]);
  assert.deepEqual(shifted("2026-12-31", 2), ["2027-02-28", "2027-02-28"]);
  assert.deepEqual(shifted("2026-H1", -6), ["2025-H2", "2025-H2"]);
  // half a year after "in 2026" begins in 2026 and ends in 2027
  assert.deepEqual(shifted("2026", 6), ["2026", "2027"]);
  for (const period of ["2026", "2026-H2", "2026-Q4", "2026-11", "2026-12-31"]) {
    const again = planAgain(anAction(), planned(period, period), null);
    assert.ok(again.ok);
    assert.equal(again.value.planning.end, period);
  }
});

test("the first planning that states an end stays, so that slip is counted from it", () => {
  const first = planAgain(anAction({ planning: planned("2026", null) }), planned("2026", "2026-Q2"), null);
  assert.ok(first.ok);
  assert.equal(slipOf(first.value), undefined);
  const second = planAgain(first.value, planned("2026", "2026-Q3"), "capaciteit");
  assert.ok(second.ok);
  assert.deepEqual(second.value.firstPlanning, planned("2026", "2026-Q2"));
  assert.deepEqual(slipOf(second.value), { days: 92, firstEnd: "2026-06-30", end: "2026-09-30" });
});

describe("D103: an end is not before its start", () => {
  test("an end before the start is refused, the same period is not", () => {
    const refused = planAgain(anAction(), planned("2026-Q3", "2026-Q2"), null);
    assert.deepEqual(refused, { ok: false, problem: "D103" });
    assert.ok(planAgain(anAction(), planned("2026-Q3", "2026"), null).ok);
  });
});

describe("A106: an end later than the promised one carries a reason", () => {
  const action = anAction({ planning: planned(null, "2026-Q2"), firstPlanning: planned(null, "2026-Q2") });
  test("later without a reason is refused, earlier is not", () => {
    assert.deepEqual(planAgain(action, planned(null, "2026-Q3"), " "), { ok: false, problem: "A106" });
    assert.ok(planAgain(action, planned(null, "2026-Q1"), null).ok);
    assert.ok(planAgain(action, planned(null, null), null).ok);
  });
});

test("[AC-03] [AC-04] an action without end or with a rule comes back in a window; one that waits for an event names it", () => {
  const asked = (text: string | null, planning = planned("2026-01-15", null)) => {
    const window = { from: dayFrom("2026-03-01"), to: dayFrom("2026-12-31") };
    return nextOccurrences({ rhythm: text === null ? null : rhythmOf(text), planning }, window);
  };
  const quarterly = "FREQ=MONTHLY;INTERVAL=3";
  assert.deepEqual(asked(quarterly), { kind: "days", days: ["2026-04-15", "2026-07-15", "2026-10-15"] });
  assert.deepEqual(asked(quarterly, planned("2026-01-15", "2026-07")), {
    kind: "days",
    days: ["2026-04-15", "2026-07-15"],
  });
  assert.deepEqual(asked(quarterly, planned(null, null)), {
    kind: "days",
    days: ["2026-03-01", "2026-06-01", "2026-09-01", "2026-12-01"],
  });
  assert.deepEqual(asked(quarterly, planned("2027", null)), { kind: "days", days: [] });
  assert.deepEqual(asked("EVENT:elke vacature"), { kind: "atEvent", trigger: "elke vacature" });
  assert.deepEqual(asked("CONTINUOUS"), { kind: "always" });
  assert.deepEqual(asked("ONCE"), { kind: "once" });
  assert.deepEqual(asked("TEXT:twee- tot driemaal"), { kind: "words", words: "twee- tot driemaal" });
  assert.deepEqual(asked(null), { kind: "notStated" });
});
