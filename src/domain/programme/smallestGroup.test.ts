import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkSmallestGroup } from "./smallestGroup.ts";

const outcome = (from: number, to: number, reason: string | null = null) => {
  const checked = checkSmallestGroup({ from, to, reason });
  return checked.ok ? checked.value : checked.problem;
};

describe("T206: the smallest group is a whole number of at least 5", () => {
  test("5 is the lowest, whatever reason is given for less", () => {
    assert.equal(outcome(10, 5, "Wij zijn klein."), 5);
    for (const to of [4, 1, 0, -10]) assert.equal(outcome(10, to, "Wij zijn klein."), "T206");
  });
  test("what is no whole number is refused", () => {
    for (const to of [7.5, Number.NaN, Number.POSITIVE_INFINITY]) assert.equal(outcome(5, to), "T206");
  });
});

describe("T207: who lowers the smallest group says why", () => {
  test("raising it, or leaving it, needs no reason", () => {
    assert.equal(outcome(10, 15), 15);
    assert.equal(outcome(10, 10), 10);
  });
  test("lowering it without a reason is refused, also with blanks for a reason", () => {
    assert.equal(outcome(10, 9), "T207");
    assert.equal(outcome(10, 9, "  "), "T207");
    assert.equal(outcome(10, 9, "Wij zijn klein."), 9);
  });
});
