import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aGroup,
  chanceThat,
  othersOf,
  outcomesOf,
  rounding,
  trueShares,
} from "../../../test/support/someGroups.ts";
import { exactBinomialTest } from "./exactBinomialTest.ts";

test("exactBinomialTest: counting the others instead mirrors what it says", () => {
  fc.assert(
    fc.property(aGroup, fc.integer({ min: 0, max: 1024 }), (group, part) => {
      const [found, mirrored] = [
        exactBinomialTest(group, part / 1024),
        exactBinomialTest(othersOf(group), 1 - part / 1024),
      ];
      assert.ok(found && mirrored);
      assert.ok(Math.abs(found.atMost - mirrored.atLeast) < rounding);
      assert.ok(Math.abs(found.twoSided - mirrored.twoSided) < rounding);
      if (found.deviations !== null)
        assert.ok(Math.abs(found.deviations + (mirrored.deviations ?? 0)) < rounding * group.total);
    }),
  );
});

test("exactBinomialTest: rejects at most at its level when there is no true difference, over all counts", () => {
  for (const total of [1, 3, 5, 20, 97])
    for (const share of trueShares)
      for (const level of [0.2, 0.05, 0.001])
        for (const side of ["atMost", "atLeast", "twoSided"] as const) {
          const rejected = chanceThat(
            outcomesOf([total], () => share),
            (groups) => groups.every((group) => (exactBinomialTest(group, share)?.[side] ?? 1) <= level),
          );
          assert.ok(
            rejected <= level + rounding,
            `${side} of ${total} at ${share}: ${rejected} above ${level}`,
          );
        }
});
