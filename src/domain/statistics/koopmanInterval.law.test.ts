import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aGroup, chanceThat, outcomesOf } from "../../../test/support/someGroups.ts";
import { koopmanInterval } from "./koopmanInterval.ts";
import { confidenceDeviations } from "./normalQuantile.ts";
import { pearsonChiSquare } from "./pearsonChiSquare.ts";

const someOf = aGroup.filter(({ count }) => count > 0);

test("koopmanInterval: holds the ratio itself, and swapping the groups turns the bounds into one over each other", () => {
  fc.assert(
    fc.property(aGroup, someOf, aConfidence, (one, other, confidence) => {
      const found = koopmanInterval(one, other, confidence);
      assert.ok(found);
      const ratio = one.count / one.total / (other.count / other.total);
      assert.ok(found.lower <= ratio && ratio <= found.upper && found.lower < found.upper);
      const mirrored = koopmanInterval(other, one, confidence);
      assert.equal(mirrored === null, one.count === 0);
      if (mirrored) assert.ok(Math.abs(found.lower * mirrored.upper - 1) < 1e-6);
    }),
  );
});

test("koopmanInterval: holds 1 exactly when the chi-square of the two groups says no difference", () => {
  fc.assert(
    fc.property(aGroup, someOf, aConfidence, (one, other, confidence) => {
      const found = koopmanInterval(one, other, confidence);
      const square = pearsonChiSquare(one, other) ?? 0;
      const limit = confidenceDeviations(confidence) ** 2;
      if (Math.abs(square - limit) < 1e-9) return; // on the border itself rounding decides
      assert.ok(found);
      assert.equal(found.lower <= 1 && 1 <= found.upper, square < limit);
    }),
  );
});

test("koopmanInterval: over all counts of 3 against 97, and of 20 against 40, the true ratio lies in it about 95 % of the time", () => {
  for (const totals of [
    [3, 97],
    [20, 40],
  ])
    for (const [share, otherShare] of [
      [0.3, 0.3],
      [0.15, 0.3],
      [0.6, 0.3],
    ] as const) {
      const outcomes = outcomesOf(totals, (group) => (group === 0 ? share : otherShare));
      const held = chanceThat(outcomes, ([one, other]) => {
        assert.ok(one && other);
        const found = koopmanInterval(one, other, 0.95);
        return found !== null && found.lower <= share / otherShare && share / otherShare <= found.upper;
      });
      assert.ok(held > 0.92 && held < 0.99, `${totals}, ${share} beside ${otherShare}: ${held}`);
    }
});
