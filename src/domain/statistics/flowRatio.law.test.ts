import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chanceThat, outcomesOf, rounding, trueShares } from "../../../test/support/someGroups.ts";
import { flowRatio } from "./flowRatio.ts";
import type { GroupCount } from "./groupCount.ts";

const aFlow = fc.record({
  count: fc.constantFrom(0, 1, 2, 5, 40),
  atStart: fc.constantFrom(1, 3, 97, 2000),
  atEnd: fc.constantFrom(0, 1, 3, 97, 2000),
});

test("flowRatio: swapping the groups turns the ratio and its bounds into one over each other", () => {
  fc.assert(
    fc.property(aFlow, aFlow, (one, other) => {
      const [found, mirrored] = [flowRatio(one, other, 0.95), flowRatio(other, one, 0.95)];
      assert.equal(found === null, mirrored === null);
      if (!found || !mirrored) return;
      assert.ok(Math.abs(found.twoSided - mirrored.twoSided) < rounding);
      const { lower, upper } = found.interval;
      assert.equal(mirrored.interval.upper === null, lower === 0);
      if (mirrored.interval.upper !== null) assert.ok(Math.abs(lower * mirrored.interval.upper - 1) < 1e-6);
      if (found.ratio !== null) assert.ok(lower <= found.ratio && (upper === null || found.ratio <= upper));
      assert.equal(found.ratio === null, other.count === 0);
    }),
  );
});

test("flowRatio: the interval leaves out 1 exactly when the test rejects", () => {
  fc.assert(
    fc.property(aFlow, aFlow, (one, other) => {
      const found = flowRatio(one, other, 0.95);
      if (found === null || Math.abs(found.twoSided - 0.05) < rounding) return;
      const { lower, upper } = found.interval;
      assert.equal(lower > 1 || (upper !== null && upper < 1), found.twoSided < 0.05);
    }),
  );
});

test("flowRatio: groups that leave as fast are told apart at most as often as the level says, whatever their sizes", () => {
  for (const totals of [
    [1, 1],
    [1, 20],
    [3, 97],
    [5, 20],
  ]) {
    const keyOf = (groups: readonly GroupCount[]): string => groups.map(({ count }) => count).join();
    const said = new Map(
      outcomesOf(totals, () => 0.5).map(({ groups }) => {
        const [one, other] = groups.map(({ count, total }) => ({ count, atStart: total, atEnd: total }));
        assert.ok(one && other);
        return [keyOf(groups), flowRatio(one, other, 0.95)?.twoSided ?? 1];
      }),
    );
    for (const share of trueShares)
      for (const level of [0.2, 0.05, 0.001]) {
        const outcomes = outcomesOf(totals, () => share);
        const found = chanceThat(outcomes, (groups) => (said.get(keyOf(groups)) ?? 0) <= level);
        assert.ok(found <= level + rounding, `${totals} at ${share}: ${found} above ${level}`);
      }
  }
});

/** How likely a count of events is that come by themselves, at a mean of so many. */
function poissonChance(count: number, mean: number): number {
  let chance = Math.exp(-mean);
  for (let one = 1; one <= count; one += 1) chance *= mean / one;
  return chance;
}

/** How often two groups into which people come as fast are told apart at 5 %. */
function toldApart(stock: number, otherStock: number, rate: number): number {
  let found = 0;
  for (let count = 0; count <= 30; count += 1)
    for (let others = 0; others <= 90; others += 1) {
      const chance = poissonChance(count, rate * stock) * poissonChance(others, rate * otherStock);
      if (chance < 1e-9) continue;
      const one = { count, atStart: stock, atEnd: stock };
      const other = { count: others, atStart: otherStock, atEnd: otherStock };
      const test = flowRatio(one, other, 0.95);
      if (test !== null && test.twoSided <= 0.05) found += chance;
    }
  return found;
}

test("flowRatio: so are groups into which people come as fast, however many may come", () => {
  for (const [stock, otherStock] of [
    [1, 1],
    [3, 97],
    [20, 20],
  ] as const)
    for (const rate of [0.02, 0.1, 0.4]) {
      const found = toldApart(stock, otherStock, rate);
      assert.ok(
        found <= 0.05 && (rate < 0.4 || stock === 1 || found > 0.005),
        `${stock}, ${otherStock}: ${found}`,
      );
    }
});
