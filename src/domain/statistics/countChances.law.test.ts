import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rounding } from "../../../test/support/someGroups.ts";
import {
  type CountRange,
  chanceAtLeast,
  chanceAtMost,
  countChances,
  twoSidedChance,
} from "./countChances.ts";

/** Weights of a few counts, one of them the largest; the ratios follow from them. */
const someChances = fc
  .tuple(
    fc.integer({ min: -3, max: 9 }),
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
  )
  .map(([lowest, weights]) => {
    const ratio: CountRange["ratio"] = (count) =>
      (weights[count - lowest + 1] ?? Number.NaN) / (weights[count - lowest] ?? Number.NaN);
    const likeliest = lowest + weights.indexOf(Math.max(...weights));
    return { weights, range: { lowest, highest: lowest + weights.length - 1, likeliest, ratio } };
  });

test("countChances: make 1 together and stand in the ratios that were given", () => {
  fc.assert(
    fc.property(someChances, ({ weights, range }) => {
      const { lowest, chances } = countChances(range);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      assert.equal(lowest, range.lowest);
      for (const [at, weight] of weights.entries())
        assert.ok(Math.abs((chances[at] ?? Number.NaN) - weight / sum) < rounding);
    }),
  );
});

test("chanceAtMost: with what lies above it makes 1, it rises, and it is never impossible", () => {
  fc.assert(
    fc.property(someChances, fc.integer({ min: -5, max: 25 }), ({ range }, count) => {
      const chances = countChances(range);
      assert.ok(Math.abs(chanceAtMost(chances, count) + chanceAtLeast(chances, count + 1) - 1) < rounding);
      assert.ok(chanceAtMost(chances, count) > 0);
      assert.ok(chanceAtMost(chances, count) <= chanceAtMost(chances, count + 1));
    }),
  );
});

test("chanceAtLeast: is the chance of at most as much, seen from the other end", () => {
  fc.assert(
    fc.property(someChances, fc.integer({ min: -5, max: 25 }), ({ range }, count) => {
      const chances = countChances(range);
      const last = chances.lowest + chances.chances.length - 1;
      const mirrored = { lowest: -last, chances: chances.chances.toReversed() };
      assert.equal(chanceAtLeast(chances, count), chanceAtMost(mirrored, -count));
    }),
  );
});

test("twoSidedChance: is at most a level with at most that chance, whatever the chances are", () => {
  fc.assert(
    fc.property(someChances, ({ range }) => {
      const found = countChances(range);
      const told = found.chances.map((_, at) => twoSidedChance(found, found.lowest + at));
      for (const level of told) {
        const rejected = found.chances.filter((_, at) => (told[at] ?? 0) <= level + rounding);
        assert.ok(rejected.reduce((sum, chance) => sum + chance, 0) <= level + 2 * rounding);
      }
    }),
  );
});
