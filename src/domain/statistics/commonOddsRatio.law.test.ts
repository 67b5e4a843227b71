import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aConfidence, aStratum } from "../../../test/support/someGroups.ts";
import { commonOddsRatio } from "./commonOddsRatio.ts";

const someStrata = fc.array(aStratum, { maxLength: 5 });
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

test("commonOddsRatio: swapping the groups everywhere turns the ratio and its bounds into one over each other", () => {
  fc.assert(
    fc.property(someStrata, aConfidence, (strata, confidence) => {
      const found = commonOddsRatio(strata, confidence);
      const swapped = strata.map(({ one, other }) => ({ one: other, other: one }));
      const mirrored = commonOddsRatio(swapped, confidence);
      if (!found?.interval) return;
      assert.ok(mirrored?.interval);
      assert.ok(isNear(mirrored.ratio, 1 / found.ratio));
      assert.ok(isNear(mirrored.interval.lower, 1 / found.interval.upper));
      assert.ok(found.interval.lower < found.ratio && found.ratio < found.interval.upper);
    }),
  );
});

test("commonOddsRatio: of one stratum it is the odds over the odds", () => {
  fc.assert(
    fc.property(aStratum, ({ one, other }) => {
      const found = commonOddsRatio([{ one, other }], 0.95);
      const below = (one.total - one.count) * other.count;
      assert.equal(found === null, below === 0);
      if (found) assert.ok(isNear(found.ratio, (one.count * (other.total - other.count)) / below));
    }),
  );
});

test("commonOddsRatio: the same strata twice say the same more surely; order and strata of one group say nothing", () => {
  fc.assert(
    fc.property(someStrata, aStratum, (strata, { one }) => {
      const found = commonOddsRatio(strata, 0.95);
      const alone = { one, other: { count: 0, total: 0 } };
      const beside = commonOddsRatio([...strata.toReversed(), alone], 0.95);
      const twice = commonOddsRatio([...strata, ...strata], 0.95);
      assert.equal(found === null, twice === null);
      assert.equal(found === null, beside === null);
      if (!found?.interval || !twice?.interval || !beside) return;
      assert.ok(isNear(twice.ratio, found.ratio) && isNear(beside.ratio, found.ratio));
      assert.ok(twice.interval.lower > found.interval.lower && twice.interval.upper < found.interval.upper);
    }),
  );
});
