import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aBudgetLine } from "../../../test/support/aProgramme.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import type { BudgetLine } from "./budgetLine.ts";
import { budgetTotals, checkTotals, wholeOf } from "./budgetTotals.ts";
import { checkBudgetLine } from "./checkBudgetLine.ts";
import { costAllocation, costOfUnits } from "./costAllocation.ts";

// Amsterdam, collegevoordracht of 5 November 2024, the line "Totaal" (003:201)
const amsterdam = [
  { year: 2024, amount: 2_629_461 },
  { year: 2025, amount: 4_675_221 },
  { year: 2026, amount: 2_673_993 },
  { year: 2027, amount: 2_167_629 },
  { year: 2028, amount: 2_167_776 },
];

test("[BU-03] structural and incidental money of Amsterdam make its total line in each of the five years", () => {
  const years = budgetTotals(publishedParts("amsterdam-2024").budgetLines, 2028);
  assert.deepEqual(
    checkTotals(years, amsterdam),
    amsterdam.map(({ year, amount }) => ({ year, counted: amount, stated: amount, difference: 0 })),
  );
  assert.deepEqual(years[1]?.byKind, { structural: 2_175_221, incidental: 2_500_000, notStated: 0 });
  assert.equal(checkTotals(years, [{ year: 2024, amount: 2_629_460 }])[0]?.difference, 1);
  assert.equal(checkTotals(years, [{ year: 2030, amount: 5 }])[0]?.difference, -5);
});

test("[BU-06] the open-ended structural money of Arnhem comes back every year up to the one asked for", () => {
  const years = budgetTotals(publishedParts("arnhem-2021").budgetLines, 2026);
  assert.deepEqual(
    years.map(({ year, byKind }) => [year, byKind.structural, byKind.incidental]),
    [
      [2021, 50_000, 100_000],
      [2022, 50_000, 100_000],
      [2023, 50_000, 100_000],
      [2024, 50_000, 0],
      [2025, 50_000, 0],
      [2026, 50_000, 0],
    ],
  );
  assert.deepEqual(
    budgetTotals([aBudgetLine({ year: 2027, openEnded: true })], 2026).map(({ year }) => year),
    [2027],
  );
});

test("money of a kind that is not stated is counted as such: Utrecht 2024", () => {
  const [year] = budgetTotals(publishedParts("utrecht-2023").budgetLines, 2024);
  assert.deepEqual(year?.byKind, { structural: 0, incidental: 0, notStated: 500_000 });
});

test("[BU-04] staff and material cost are split, with what states neither", () => {
  const lines = [
    aBudgetLine({ key: "L1", amount: 60, category: "staff" }),
    aBudgetLine({ key: "L2", amount: 30, category: "material" }),
    aBudgetLine({ key: "L3", amount: 10 }),
  ];
  assert.deepEqual(budgetTotals(lines, 2026)[0]?.byCategory, { staff: 60, material: 30, notStated: 10 });
});

test("coverage is weighted by amount and says over how much it is not known", () => {
  const lines = [
    aBudgetLine({ key: "L1", amount: 300, coverage: 1 }),
    aBudgetLine({ key: "L2", amount: 100, coverage: 0 }),
    aBudgetLine({ key: "L3", amount: 50 }),
  ];
  const [year] = budgetTotals(lines, 2026);
  assert.deepEqual([year?.coverage, year?.coverageNotStated], [0.75, 50]);
  assert.equal(budgetTotals([aBudgetLine()], 2026)[0]?.coverage, null);
});

test("cost is allocated to units in whole euros", () => {
  const allocation = [
    { unit: "PO", share: 1 / 3 },
    { unit: "BI", share: 2 / 3 },
  ];
  const lines = [
    aBudgetLine({ amount: 100, allocation }),
    aBudgetLine({ key: "L2", amount: 10, allocation }),
  ];
  assert.deepEqual(
    costAllocation(lines, 2026).units.map(({ unit, amounts }) => [unit, ...amounts]),
    [
      ["BI", 74],
      ["PO", 36],
    ],
  );
});

test("[BU-05] what units pay together is told in euros and as a share of all money of the year, for each year they pay", () => {
  const allocation = [
    { unit: "PO", share: 0.25 },
    { unit: "PO-1", share: 0.15 },
    { unit: "BI", share: 0.5 },
  ];
  const lines = [
    aBudgetLine({ amount: 1000, allocation }),
    aBudgetLine({ key: "L2", amount: 1000 }),
    aBudgetLine({ key: "L3", year: 2027, amount: 500 }),
  ];
  const found = costAllocation(lines, 2027);
  assert.deepEqual(costOfUnits(found, new Set(["PO", "PO-1"])), [{ year: 2026, amount: 400, share: 0.2 }]);
  assert.deepEqual(costOfUnits(found, new Set(["ZG"])), []);
});

const codes = (differing: Partial<BudgetLine>, actions: readonly string[] = ["A1"]) =>
  checkBudgetLine(aBudgetLine(differing), new Set(actions)).map(({ code }) => code);

describe("B101: an amount is in whole euros and not negative", () => {
  test("cents and negative amounts are refused, nothing at all is allowed", () => {
    assert.deepEqual(codes({ amount: 10.5 }), ["B101"]);
    assert.deepEqual(codes({ amount: -1 }), ["B101"]);
    assert.deepEqual(codes({ amount: 0 }), []);
  });
});

describe("B102: coverage is a share from 0 to 1", () => {
  test("below 0 and above 1 are refused", () => {
    assert.deepEqual(codes({ coverage: 1.01 }), ["B102"]);
    assert.deepEqual(codes({ coverage: -0.01 }), ["B102"]);
    assert.deepEqual(codes({ coverage: 1 }), []);
  });
});

describe("B103: an allocation names each unit once and its shares together are 1 at most", () => {
  test("shares that make more, and a unit named twice, are refused; what is left is of no unit", () => {
    const of = (...shares: readonly (readonly [string, number])[]) =>
      codes({ allocation: shares.map(([unit, share]) => ({ unit, share })) });
    assert.deepEqual(of(["PO", 0.3], ["BI", 0.6]), []);
    assert.deepEqual(of(["PO", 0.5], ["BI", 0.6]), ["B103"]);
    assert.deepEqual(of(["PO", 0.5], ["PO", 0.5]), ["B103"]);
    assert.deepEqual(of(["PO", 1.5], ["BI", -0.5]), ["B103"]);
    assert.deepEqual(of(["PO", 0.1], ["BI", 0.2], ["FIN", 0.7]), []);
  });
});

describe("B104: a line belongs to an action of the programme or to none", () => {
  test("an action that is not there is refused", () => {
    assert.deepEqual(codes({ action: "A9" }), ["B104"]);
    assert.deepEqual(codes({ action: "A1" }), []);
  });
});

describe("B105: extra investment names the group and the reason", () => {
  test("a group without a reason is refused", () => {
    assert.deepEqual(codes({ extraFor: { group: "medewerkers met een beperking", reason: " " } }), ["B105"]);
  });
});

describe("B106: only structural money comes back every year", () => {
  test("incidental money that comes back is refused", () => {
    assert.deepEqual(codes({ openEnded: true, kind: "incidental" }), ["B106"]);
    assert.deepEqual(codes({ openEnded: true }), []);
  });
});

describe("B107: a line says what the money is for", () => {
  test("an empty purpose is refused", () => {
    assert.deepEqual(codes({ purpose: " " }), ["B107"]);
  });
});

test("all years as one are their sum, and coverage is weighed by the amounts that state it", () => {
  const lines = [
    aBudgetLine({ key: "L1", year: 2025, amount: 100, kind: "structural", state: "granted", coverage: 1 }),
    aBudgetLine({ key: "L2", year: 2026, amount: 300, kind: "incidental", state: "claim", coverage: 0.5 }),
    aBudgetLine({ key: "L3", year: 2026, amount: 50, kind: null, state: null, coverage: null }),
  ];
  const whole = wholeOf(budgetTotals(lines, 2026));
  assert.equal(whole.total, 450);
  assert.deepEqual(whole.byKind, { structural: 100, incidental: 300, notStated: 50 });
  assert.deepEqual(whole.byState, { claim: 300, granted: 100, notStated: 50 });
  assert.equal(whole.coverage, (100 + 150) / 400);
  assert.equal(whole.coverageNotStated, 50);
  assert.equal(wholeOf([]).coverage, null);
});
