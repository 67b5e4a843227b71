import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { reportedMonths, roundAbout, type ServingRound } from "./index.ts";

const closed = { kind: "closed", at: new Date(0), by: "clock", unanswered: 0 } as const;
const aRound = (key: string, closesOn: string, isOpen = false) => ({
  key,
  kind: null,
  reports: [],
  closesOn: dayFrom(closesOn),
  state: isOpen ? ({ kind: "open" } as const) : closed,
});
const rounds = [
  aRound("RR1", "2026-04-03"),
  aRound("RR2", "2026-06-26"),
  aRound("RR3", "2026-07-10"),
  aRound("RR4", "2026-10-05", true),
];

function keyOf(text: string, of: readonly (ServingRound & { readonly key: string })[] = rounds): string {
  const period = reportedMonths(text);
  assert.ok(period, text);
  const found = roundAbout(of, { kind: "organisationYear", period });
  return found.ok ? found.value.key : found.problem;
}

describe("R176: a period has the round whose last day lies nearest to its end, a closed one before one that is open", () => {
  test("a quarter, four months, half a year and a year each find theirs", () => {
    assert.deepEqual(
      ["2026-Q1", "2026-Q2", "2026-H1", "2026-T1", "2026-T2", "2026-Q3"].map((text) => keyOf(text)),
      ["RR1", "RR2", "RR2", "RR1", "RR3", "RR4"],
    );
    assert.equal(keyOf("2025-Q4"), "R176");
    assert.equal(keyOf("2024"), "R176");
  });

  test("a year has the round that closes nearest to its end, and not a later one about the next quarter", () => {
    const quarters = [
      aRound("RR1", "2026-10-15"),
      aRound("RR2", "2027-01-15"),
      aRound("RR3", "2027-04-15"),
      aRound("RR4", "2027-07-15", true),
    ];
    assert.equal(keyOf("2026", quarters), "RR2");
    assert.equal(keyOf("2026-Q4", quarters), "RR2");
    assert.equal(keyOf("2027-Q1", quarters), "RR3");
  });

  test("a round that was opened for the report, or for its kind, goes before one that closes nearer", () => {
    const nearest = aRound("RR1", "2027-01-15");
    const ofKind = { ...aRound("RR2", "2027-02-26"), kind: "organisationYear" } as const;
    const report = { kind: "organisationYear", period: periodFrom("2026") } as const;
    const serving = { ...aRound("RR3", "2027-09-01"), reports: [report] };
    const another = { ...serving, key: "RR4", reports: [{ ...report, period: periodFrom("2027") }] };
    assert.equal(keyOf("2026", [nearest, ofKind]), "RR2");
    assert.equal(keyOf("2026", [nearest, ofKind, serving]), "RR3");
    assert.equal(keyOf("2026", [nearest, another]), "RR1");
  });

  test("what is no year, half, quarter or four months is no period of a report", () => {
    for (const text of ["", "2026-Q5", "2026-H3", "2026-T4", "2026-07", "26", "2026-Q1 ", "2026-X1"])
      assert.equal(reportedMonths(text), undefined, text);
    assert.deepEqual(reportedMonths("2024-T1"), { end: "2024-04-30", months: 4 });
    assert.deepEqual(reportedMonths("2024-H1"), { end: "2024-06-30", months: 6 });
    assert.deepEqual(reportedMonths("2024"), { end: "2024-12-31", months: 12 });
  });
});
