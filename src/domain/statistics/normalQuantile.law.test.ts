import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { confidenceDeviations, normalQuantile } from "./normalQuantile.ts";
import { normalTail } from "./normalTail.ts";

test("normalQuantile: as large a share lies below it as was asked, and it mirrors around a half", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (share) =>
      assertNear(normalTail(-normalQuantile(share)), share, 1e-11),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1023 }), (part) => {
      const mirrored = -normalQuantile(1 - part / 1024); // whole parts of 1024, so that 1 - share loses nothing
      assert.ok(Math.abs(mirrored - normalQuantile(part / 1024)) < 1e-15);
    }),
  );
  for (const share of [0, 1, -0.1, Number.NaN]) assert.throws(() => normalQuantile(share), RangeError);
});

test("confidenceDeviations: as much lies within them as was asked, and more confidence asks for more", () => {
  const aConfidence = fc.integer({ min: 1, max: 999 }).map((part) => part / 1000);
  fc.assert(
    fc.property(aConfidence, aConfidence, (one, other) => {
      assertNear(1 - 2 * normalTail(confidenceDeviations(one)), one, 1e-11);
      assert.equal(confidenceDeviations(one) < confidenceDeviations(other), one < other);
    }),
  );
  for (const confidence of [0, 1, 95, Number.NaN])
    assert.throws(() => confidenceDeviations(confidence), RangeError);
});
