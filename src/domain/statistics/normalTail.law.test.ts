import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { normalTail } from "./normalTail.ts";

const aValue = fc.double({ min: -8, max: 37, noNaN: true });

test("normalTail: lies between 0 and 1, falls, and mirrors around 0", () => {
  fc.assert(
    fc.property(aValue, aValue, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      assert.ok(normalTail(high) > 0 && normalTail(low) <= 1);
      assert.ok(normalTail(low) >= normalTail(high) * (1 - 1e-14));
      assert.ok(Math.abs(normalTail(one) + normalTail(-one) - 1) < 1e-15);
    }),
  );
  assertNear(normalTail(2 - 1e-15), normalTail(2)); // where one way of reckoning takes over from the other
  assert.throws(() => normalTail(Number.NaN), RangeError);
});
