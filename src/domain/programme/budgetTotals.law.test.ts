import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aBudgetLine } from "../../../test/support/aProgramme.ts";
import { budgetTotals } from "./budgetTotals.ts";
import { costAllocation } from "./costAllocation.ts";

const line = fc.record({
  year: fc.integer({ min: 2024, max: 2030 }),
  amount: fc.integer({ min: 0, max: 5_000_000 }),
  kind: fc.constantFrom("structural", "incidental", null),
  category: fc.constantFrom("staff", "material", null),
  state: fc.constantFrom("claim", "granted", null),
  openEnded: fc.boolean(),
});
const sum = (parts: object) => Object.values(parts).reduce((total: number, part: number) => total + part, 0);

test("budgetTotals: each way of splitting a year makes its total, and no euro is lost over the years", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (differing) => {
      const lines = differing.map(aBudgetLine);
      const years = budgetTotals(lines, 2028);
      for (const { byKind, byCategory, byState, total } of years)
        assert.deepEqual([sum(byKind), sum(byCategory), sum(byState)], [total, total, total]);
      const expected = lines.reduce(
        (total, { amount, openEnded, year }) => total + amount * (openEnded ? Math.max(1, 2029 - year) : 1),
        0,
      );
      assert.equal(
        years.reduce((total, year) => total + year.total, 0),
        expected,
      );
    }),
  );
});

const shared = fc
  .tuple(line, fc.array(fc.nat(100), { maxLength: 4 }), fc.nat(100))
  .map(([differing, weights, left]) => {
    const all = sum(weights) + left;
    const allocation = weights.map((weight, at) => ({ unit: `U${at}`, share: all === 0 ? 0 : weight / all }));
    return aBudgetLine({ ...differing, allocation });
  });

test("costAllocation: units and what is left are the totals of every year, to the euro, and nobody pays less than nothing", () => {
  fc.assert(
    fc.property(fc.array(shared, { maxLength: 12 }), (lines) => {
      const { years, units, rest } = costAllocation(lines, 2028);
      const totals = budgetTotals(lines, 2028);
      assert.deepEqual(
        years.map((year, at) => [year, (rest[at] ?? 0) + sum(units.map(({ amounts }) => amounts[at] ?? 0))]),
        totals.map(({ year, total }) => [year, total]),
      );
      assert.ok([...rest, ...units.flatMap(({ amounts }) => amounts)].every((amount) => amount >= 0));
    }),
  );
  const thirds = ["A", "B", "C"].map((unit) => ({ unit, share: 1 / 3 }));
  const { units, rest } = costAllocation([aBudgetLine({ amount: 100, allocation: thirds })], 2026);
  assert.deepEqual(
    units.map(({ amounts }) => amounts),
    [[34], [33], [33]],
  );
  assert.deepEqual(rest, [0]);
});
