import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { outcomesOf, rounding } from "../../../test/support/someGroups.ts";
import { binomialChances } from "./binomialChances.ts";

const aTotal = fc.constantFrom(0, 1, 2, 3, 5, 20, 97, 405);
const aShare = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-9, 0.5, 1));

test("binomialChances: are the chances of the textbook", () => {
  fc.assert(
    fc.property(aTotal, aShare, (total, share) => {
      const { lowest, chances } = binomialChances(total, share);
      for (const { groups, chance } of outcomesOf([total], () => share))
        for (const { count } of groups)
          assert.ok(Math.abs((chances[count - lowest] ?? 0) - chance) < rounding, `${count} of ${total}`);
    }),
  );
});

test("binomialChances: are whole for the largest office: they make 1 and their mean is the share", () => {
  for (const share of [0, 1e-6, 0.154, 0.5, 0.999, 1]) {
    const { lowest, chances } = binomialChances(200_000, share);
    const sum = chances.reduce((total, chance) => total + chance, 0);
    const mean = chances.reduce((total, chance, at) => total + chance * (lowest + at), 0);
    assert.ok(Math.abs(sum - 1) < rounding && Math.abs(mean - 200_000 * share) < 1e-6, `${share}`);
  }
  for (const share of [-0.1, 1.1, Number.NaN]) assert.throws(() => binomialChances(3, share), RangeError);
});
