import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aGroup, chanceThat, outcomesOf, rounding, trueShares } from "../../../test/support/someGroups.ts";
import { compareUnits } from "./compareUnits.ts";

test("compareUnits: equal units stand out at most as often as the rate says, the tiny beside the large", () => {
  for (const totals of [
    [3, 97],
    [1, 3, 12],
    [20, 20, 20],
  ]) {
    const said = new Map(
      outcomesOf(totals, () => 0.5).map(({ groups }) => [
        groups.map(({ count }) => count).join(),
        Math.min(...compareUnits(groups).map(({ adjusted }) => adjusted)),
      ]),
    );
    for (const share of trueShares)
      for (const rate of [0.2, 0.05]) {
        const found = chanceThat(
          outcomesOf(totals, () => share),
          (groups) => (said.get(groups.map(({ count }) => count).join()) ?? 0) <= rate,
        );
        assert.ok(found <= rate + rounding, `${totals} at ${share}: ${found} above ${rate}`);
      }
  }
});

test("compareUnits: the order of units changes nothing, and two units differ from each other as much", () => {
  fc.assert(
    fc.property(fc.array(aGroup, { maxLength: 6 }), aGroup, aGroup, (units, one, other) => {
      assert.deepEqual(compareUnits(units.toReversed()).toReversed(), compareUnits(units));
      const [here, there] = compareUnits([one, other]);
      assert.ok(here && there && Math.abs(here.chance - there.chance) < rounding);
      assert.deepEqual([here.share, here.shareElsewhere], [there.shareElsewhere, there.share]);
    }),
  );
});
