import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aStratum, chanceThat, outcomesOf, rounding, trueShares } from "../../../test/support/someGroups.ts";
import { fisherExactTest } from "./fisherExactTest.ts";
import type { GroupCount } from "./groupCount.ts";
import { mantelHaenszelTest } from "./mantelHaenszelTest.ts";

const someStrata = fc.array(aStratum, { maxLength: 4 });

test("mantelHaenszelTest: of one stratum it is Fisher's exact test", () => {
  fc.assert(
    fc.property(aStratum, (stratum) => {
      const [found, fisher] = [mantelHaenszelTest([stratum]), fisherExactTest(stratum.one, stratum.other)];
      if (found) assert.ok(fisher && Math.abs(found.twoSided - fisher.twoSided) < rounding);
    }),
  );
});

test("mantelHaenszelTest: swapping the groups mirrors it, and the order of strata changes nothing", () => {
  fc.assert(
    fc.property(someStrata, (strata) => {
      const found = mantelHaenszelTest(strata);
      const swapped = strata.map(({ one, other }) => ({ one: other, other: one })).toReversed();
      const mirrored = mantelHaenszelTest(swapped);
      assert.equal(found === null, mirrored === null);
      if (!found || !mirrored) return;
      assert.ok(Math.abs(found.atMost - mirrored.atLeast) < rounding);
      assert.ok(Math.abs(found.chiSquare - mirrored.chiSquare) <= 1e-9 * Math.max(1, found.chiSquare));
    }),
  );
});

test("mantelHaenszelTest: groups equal within strata differ at most as often as the level says, however unlike the strata", () => {
  const totals = [3, 7, 1, 12];
  const keyOf = (groups: readonly GroupCount[]): string => groups.map(({ count }) => count).join();
  const said = new Map(
    outcomesOf(totals, () => 0.5).map(({ groups }) => {
      const [one, other, second, otherSecond] = groups;
      assert.ok(one && other && second && otherSecond);
      const test = mantelHaenszelTest([
        { one, other },
        { one: second, other: otherSecond },
      ]);
      return [keyOf(groups), test?.twoSided ?? 1];
    }),
  );
  for (const share of trueShares)
    for (const level of [0.2, 0.05, 0.001]) {
      const outcomes = outcomesOf(totals, (group) => (group < 2 ? share : 1 - share));
      const found = chanceThat(outcomes, (groups) => (said.get(keyOf(groups)) ?? 0) <= level);
      assert.ok(found <= level + rounding, `${share}: ${found} above ${level}`);
    }
});
