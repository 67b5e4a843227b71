import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aGroup, othersOf } from "../../../test/support/someGroups.ts";
import { shareOf, together } from "./groupCount.ts";

test("shareOf: lies between 0 and 1, is 0 for none and 1 for all, and nobody has no share", () => {
  fc.assert(
    fc.property(aGroup, (group) => {
      const [share, others] = [shareOf(group), shareOf(othersOf(group))];
      assert.ok(share !== null && others !== null && share >= 0 && share <= 1);
      assert.ok(Math.abs(share + others - 1) < 1e-15);
      assert.equal(share === 0, group.count === 0);
      assert.equal(share === 1, group.count === group.total);
    }),
  );
  assert.equal(shareOf({ count: 0, total: 0 }), null);
});

test("shareOf: what no group can count is refused", () => {
  for (const [count, total] of [
    [4, 3],
    [-1, 3],
    [0.5, 3],
    [1, 2.5],
    [Number.NaN, 3],
    [1, Number.POSITIVE_INFINITY],
  ] as const)
    assert.throws(() => shareOf({ count, total }), RangeError, `${count} of ${total}`);
});

test("together: the order of groups changes nothing, and the share lies between those of the groups", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { minLength: 1 }), (groups) => {
      assert.deepEqual(together(groups), together(groups.toReversed()));
      const shares = groups.map((group) => shareOf(group) ?? Number.NaN);
      const share = shareOf(together(groups)) ?? Number.NaN;
      assert.ok(share >= Math.min(...shares) - 1e-15 && share <= Math.max(...shares) + 1e-15);
    }),
  );
});
