import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rounding } from "../../../test/support/someGroups.ts";
import { binomialChances } from "./binomialChances.ts";
import { chanceSums } from "./chanceSums.ts";
import type { CountChances } from "./countChances.ts";

const chanceOf = ({ lowest, chances }: CountChances, count: number): number => chances[count - lowest] ?? 0;

test("chanceSums: people who have the same chance count as one group, however they are divided, in any order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 1, 3, 20, 97), { maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (totals, share) => {
        const total = totals.reduce<number>((sum, one) => sum + one, 0);
        const whole = binomialChances(total, share);
        for (const order of [totals, totals.toReversed()]) {
          const divided = chanceSums(order.map((one) => binomialChances(one, share)));
          for (let count = 0; count <= total; count += 1)
            assert.ok(Math.abs(chanceOf(divided, count) - chanceOf(whole, count)) < rounding);
        }
      },
    ),
  );
});

test("chanceSums: what is left out at the ends of thousands of people is nothing that could be told", () => {
  for (const share of [0.0001, 0.3, 0.999]) {
    const divided = chanceSums([2000, 1500, 500].map((total) => binomialChances(total, share)));
    const whole = binomialChances(4000, share);
    for (let count = 0; count <= 4000; count += 1)
      assert.ok(
        Math.abs(chanceOf(divided, count) - chanceOf(whole, count)) < rounding,
        `${count} at ${share}`,
      );
    assert.ok(divided.chances.every((chance) => chance >= 1e-300));
  }
});
