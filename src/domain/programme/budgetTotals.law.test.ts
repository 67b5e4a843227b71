import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aBudgetLine } from "../../../test/support/aProgramme.ts";
import { budgetTotals } from "./budgetTotals.ts";

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
