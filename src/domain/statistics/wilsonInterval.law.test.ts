import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aGroup, chanceThat, othersOf, outcomesOf } from "../../../test/support/someGroups.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

test("wilsonInterval: holds the share of the group, stays within 0 and 1, and mirrors with the others", () => {
  fc.assert(
    fc.property(aGroup, aConfidence, (group, confidence) => {
      const found = wilsonInterval(group, confidence);
      const mirrored = wilsonInterval(othersOf(group), confidence);
      assert.ok(found && mirrored);
      const share = group.count / group.total;
      assert.ok(found.lower >= 0 && found.lower <= share && share <= found.upper && found.upper <= 1);
      assert.ok(found.lower < found.upper);
      assert.ok(Math.abs(found.lower - (1 - mirrored.upper)) < 1e-14);
    }),
  );
});

test("wilsonInterval: holds exactly the shares from which the count is no further than the confidence says", () => {
  fc.assert(
    fc.property(
      aGroup,
      aConfidence,
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (group, confidence, share) => {
        const found = wilsonInterval(group, confidence);
        assert.ok(found);
        const { count, total } = group;
        const deviations = Math.abs(count - total * share) / Math.sqrt(total * share * (1 - share));
        const limit = normalQuantile(1 - (1 - confidence) / 2);
        if (Math.abs(deviations - limit) < 1e-9) return; // on the border itself rounding decides
        assert.equal(found.lower <= share && share <= found.upper, deviations < limit);
      },
    ),
  );
});

test("wilsonInterval: more confidence asks for a wider interval, and nobody has none", () => {
  fc.assert(
    fc.property(aGroup, (group) => {
      const [wide, narrow] = [wilsonInterval(group, 0.99), wilsonInterval(group, 0.9)];
      assert.ok(wide && narrow && wide.upper - wide.lower > narrow.upper - narrow.lower);
    }),
  );
  assert.equal(wilsonInterval({ count: 0, total: 0 }, 0.95), null);
  assert.throws(() => wilsonInterval({ count: 1, total: 2 }, 95), RangeError);
});

const parts = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);

/** How often an interval holds the true share, over all counts, for each of 99 true shares. */
const coverageOf = (total: number): readonly number[] =>
  parts.map((share) =>
    chanceThat(
      outcomesOf([total], () => share),
      (groups) =>
        groups.every((group) => {
          const found = wilsonInterval(group, 0.95);
          return found !== null && found.lower <= share && share <= found.upper;
        }),
    ),
  );

test("wilsonInterval: over all counts of 5, 20 and 97 people the true share lies in it 95 % of the time on average", () => {
  for (const total of [5, 20, 97]) {
    const coverage = coverageOf(total);
    const average = coverage.reduce((sum, one) => sum + one, 0) / coverage.length;
    const least = Math.min(...coverage);
    assert.ok(average >= 0.95 && average < 0.97, `${total}: ${average}`);
    assert.ok(least >= 0.85, `${total}: ${least}`); // near 0 and 1 it falls short; the exact one never does
  }
});
