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
import { type FisherTest, fisherExactTest } from "./fisherExactTest.ts";

/** Asserts that two tests say the same, seen from two sides. */
function assertMirrored(found: FisherTest | null, mirrored: FisherTest | null): void {
  assert.ok(found && mirrored);
  assert.ok(Math.abs(found.atMost - mirrored.atLeast) < rounding);
  assert.ok(Math.abs(found.atLeast - mirrored.atMost) < rounding);
  assert.ok(Math.abs(found.twoSided - mirrored.twoSided) < rounding);
}

test("fisherExactTest: swapping the groups, or counting the others instead, mirrors what it says", () => {
  fc.assert(
    fc.property(aGroup, aGroup, (one, other) => {
      const found = fisherExactTest(one, other);
      assertMirrored(found, fisherExactTest(other, one));
      assertMirrored(found, fisherExactTest(othersOf(one), othersOf(other)));
    }),
  );
});

test("fisherExactTest: equal groups differ at most as often as the level says, whatever their sizes", () => {
  for (const totals of [
    [1, 1],
    [1, 20],
    [3, 97],
    [5, 20],
    [12, 3],
    [25, 25],
  ]) {
    const said = new Map(
      outcomesOf(totals, () => 0.5).map(({ groups: [one, other] }) => {
        assert.ok(one && other);
        return [`${one.count} ${other.count}`, fisherExactTest(one, other)];
      }),
    );
    for (const share of trueShares)
      for (const level of [0.2, 0.05, 0.001])
        for (const side of ["atMost", "atLeast", "twoSided"] as const) {
          const rejected = chanceThat(
            outcomesOf(totals, () => share),
            ([one, other]) => (said.get(`${one?.count} ${other?.count}`)?.[side] ?? 1) <= level,
          );
          assert.ok(
            rejected <= level + rounding,
            `${side}, ${totals} at ${share}: ${rejected} above ${level}`,
          );
        }
  }
});
