import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBudgetLine, anAction, aTarget, someParts } from "../../../test/support/aProgramme.ts";
import type { UnitId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { handoverFile } from "./handoverFile.ts";

const on = dayFrom("2026-02-01");
const termEnd = dayFrom("2026-03-31");
const viewed = { on, termEnd, units: new Map(), codes: new Map(), people: [] };
const planned = (end: string | null) => ({
  start: null,
  end: end === null ? null : periodFrom(end),
  note: null,
});

const parts = someParts({
  actions: [
    anAction({ key: "A1", status: "done", planning: planned("2025") }),
    anAction({ key: "A2", status: "ongoing", planning: planned(null) }),
    anAction({ key: "A3", status: "ongoing", planning: planned("2027") }),
    anAction({
      key: "A4",
      status: "ongoing",
      planning: planned("2025-Q4"),
      firstPlanning: planned("2025-Q2"),
    }),
    anAction({ key: "A5", status: "lapsed", planning: planned("2028") }),
  ],
  targets: [
    aTarget({ key: "T1", dueDate: periodFrom("2026-03") }),
    aTarget({ key: "T2", dueDate: periodFrom("2028") }),
  ],
  budgetLines: [
    aBudgetLine({
      key: "L1",
      year: 2026,
      amount: 90_000,
      state: "granted",
      kind: "incidental",
      openEnded: false,
    }),
    aBudgetLine({
      key: "L2",
      year: 2025,
      amount: 10_000,
      state: "granted",
      kind: "structural",
      openEnded: true,
    }),
    aBudgetLine({
      key: "L3",
      year: 2028,
      amount: 5_000,
      state: "claim",
      kind: "incidental",
      openEnded: false,
    }),
  ],
});

describe("[MS-06] a strategy outlives a term of office: a handover file says what goes on and what it will cost", () => {
  const file = handoverFile(parts, viewed);
  assert.ok(file.ok);

  test("what runs is in it, in the order in which it is promised; what is done or dropped is not", () => {
    assert.deepEqual(
      file.value.running.map(({ key, slipDays, overdue }) => [key, slipDays, overdue]),
      [
        ["A4", 184, true],
        ["A3", 0, false],
        ["A2", 0, false],
      ],
    );
    assert.deepEqual(file.value.after, { promised: 1, notStated: 1 });
  });

  test("only targets that are due after the term are promised for later", () => {
    assert.deepEqual(
      file.value.promised.map(({ key }) => key),
      ["T2"],
    );
  });

  test("the cost of the four years after the term counts what comes back in each of them", () => {
    assert.deepEqual(
      file.value.cost.map(({ year, total, byState }) => [year, total, byState.granted, byState.claim]),
      [
        [2027, 10_000, 10_000, 0],
        [2028, 15_000, 10_000, 5_000],
        [2029, 10_000, 10_000, 0],
        [2030, 10_000, 10_000, 0],
      ],
    );
    assert.deepEqual(
      file.value.openEnded.map(({ key, amount }) => [key, amount]),
      [["L2", 10_000]],
    );
  });
});

test("[BU-05] [BU-09] the file says who pays after the term, what is of no unit, and what groups get extra, where and why", () => {
  const share = (unit: string) => [{ unit, share: 0.5 }];
  const extraFor = { group: "collega's met een beperking", reason: "weinig doorstroom" };
  const lines = [
    aBudgetLine({ key: "L1", year: 2026, amount: 80_000, allocation: share("SB") }),
    aBudgetLine({ key: "L2", year: 2027, amount: 10_000, allocation: share("SB"), extraFor }),
    aBudgetLine({ key: "L3", year: 2028, amount: 6_000, allocation: share("XX") }),
    aBudgetLine({ key: "L4", year: 2028, amount: 500, action: "A3", extraFor }),
  ];
  const unit = "beheer" as UnitId;
  const actions = [anAction({ key: "A3", unit })];
  const named = { units: new Map([[unit, "Stadsbeheer"]]), codes: new Map([[unit, "SB"]]) };
  const file = handoverFile(someParts({ budgetLines: lines, actions }), { ...viewed, ...named });
  assert.ok(file.ok);
  const { allocation, extra, cost } = file.value;
  assert.deepEqual(allocation, {
    years: [2027, 2028],
    units: [
      { unit: "Stadsbeheer", amounts: [5_000, 0] },
      { unit: "XX", amounts: [0, 3_000] },
    ],
    rest: [5_000, 3_500],
  });
  assert.deepEqual(
    cost.map(({ total }) => total),
    [10_000, 6_500],
  );
  assert.deepEqual(
    extra.map(({ key, group, units, reason }) => [key, group, units, reason]),
    [
      ["L2", extraFor.group, ["Stadsbeheer"], extraFor.reason],
      ["L4", extraFor.group, ["Stadsbeheer"], extraFor.reason],
    ],
  );
});

test("R115: the term does not end before the day of the file", () => {
  assert.deepEqual(handoverFile(parts, { ...viewed, termEnd: dayFrom("2026-01-31") }), {
    ok: false,
    problem: "R115",
  });
  assert.ok(handoverFile(parts, { ...viewed, termEnd: on }).ok);
});
