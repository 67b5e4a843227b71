import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { reportedMonths, roundAbout } from "./index.ts";

const closed = { kind: "closed", at: new Date(0), by: "clock", unanswered: 0 } as const;
const aRound = (key: string, closesOn: string, isOpen = false) => ({
  key,
  closesOn: dayFrom(closesOn),
  state: isOpen ? ({ kind: "open" } as const) : closed,
});
const rounds = [
  aRound("RR1", "2026-04-03"),
  aRound("RR2", "2026-06-26"),
  aRound("RR3", "2026-07-10"),
  aRound("RR4", "2026-10-05", true),
];

function keyOf(text: string): string {
  const period = reportedMonths(text);
  assert.ok(period, text);
  const found = roundAbout(rounds, period);
  return found.ok ? found.value.key : found.problem;
}

describe("R176: a period has the round whose last day lies nearest to its end, the last closed one where there are more", () => {
  test("a quarter, four months, half a year and a year each find theirs", () => {
    assert.deepEqual(["2026-Q1", "2026-Q2", "2026-H1", "2026-T1", "2026-T2", "2026-Q3"].map(keyOf), [
      "RR1",
      "RR3",
      "RR3",
      "RR2",
      "RR3",
      "RR4",
    ]);
    assert.equal(keyOf("2025-Q4"), "R176");
    assert.equal(keyOf("2024"), "R176");
  });

  test("what is no year, half, quarter or four months is no period of a report", () => {
    for (const text of ["", "2026-Q5", "2026-H3", "2026-T4", "2026-07", "26", "2026-Q1 ", "2026-X1"])
      assert.equal(reportedMonths(text), undefined, text);
    assert.deepEqual(reportedMonths("2024-T1"), { end: "2024-04-30", months: 4 });
    assert.deepEqual(reportedMonths("2024-H1"), { end: "2024-06-30", months: 6 });
    assert.deepEqual(reportedMonths("2024"), { end: "2024-12-31", months: 12 });
  });
});
