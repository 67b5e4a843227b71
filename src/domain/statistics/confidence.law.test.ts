import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chanceOutside } from "./confidence.ts";

test("chanceOutside: makes 1 with the confidence, and no percentage passes for one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1023 }), (part) =>
      assert.equal(chanceOutside(part / 1024), (1024 - part) / 1024),
    ),
  );
  for (const confidence of [0, 1, 95, -0.1, Number.NaN])
    assert.throws(() => chanceOutside(confidence), RangeError, `${confidence}`);
});
