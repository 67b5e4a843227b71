import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { expectedStock } from "./expectedStock.ts";

const someTransitions = fc.array(
  fc.record({
    people: fc.constantFrom(0, 1, 3, 97, 20_000),
    shares: fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 })
      .filter((weights) => weights.some((weight) => weight > 0))
      .map((weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        return weights.map((weight) => weight / sum);
      }),
  }),
  { minLength: 1, maxLength: 4 },
);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

test("expectedStock: nobody is lost or made", () => {
  fc.assert(
    fc.property(someTransitions, (transitions) => {
      const start = sumOf(transitions.map(({ people }) => people));
      assert.ok(Math.abs(sumOf(expectedStock(transitions)) - start) <= 1e-9 * start);
    }),
  );
});

test("expectedStock: with no flows everybody stays put", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 6 }), (start) => {
      const still = start.map((people, from) => ({
        people,
        shares: start.map((_, to) => (to === from ? 1 : 0)),
      }));
      assert.deepEqual(expectedStock(still), start);
    }),
  );
});
