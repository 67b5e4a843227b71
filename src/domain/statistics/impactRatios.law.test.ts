import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aGroup } from "../../../test/support/someGroups.ts";
import { impactRatios } from "./impactRatios.ts";

test("impactRatios: exactly four fifths is never adverse impact, and one person less always is", () => {
  const aSize = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(aSize, aSize, aSize, (chosen, others, times) => {
      const best = { count: chosen, total: chosen + others };
      const [own, total] = [4 * chosen * times, 5 * best.total * times];
      const [, exactly] = impactRatios([best, { count: own, total }]);
      const [, less] = impactRatios([best, { count: own - 1, total }]);
      assert.deepEqual([exactly?.isAdverse, less?.isAdverse], [false, true]);
    }),
  );
});

test("impactRatios: the group chosen most has 1, the others at most 1, and the order of groups changes nothing", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { minLength: 1, maxLength: 6 }), (groups) => {
      const found = impactRatios(groups);
      assert.deepEqual(impactRatios(groups.toReversed()).toReversed(), found);
      const ratios = found.map((one) => one?.ratio ?? Number.NaN);
      if (groups.every(({ count }) => count === 0)) assert.ok(found.every((one) => one === null));
      else assert.equal(Math.max(...ratios), 1);
    }),
  );
});

test("impactRatios: twice as many people everywhere changes nothing", () => {
  fc.assert(
    fc.property(fc.array(aGroup), (groups) => {
      const twice = groups.map(({ count, total }) => ({ count: 2 * count, total: 2 * total }));
      assert.deepEqual(impactRatios(twice), impactRatios(groups));
    }),
  );
});
