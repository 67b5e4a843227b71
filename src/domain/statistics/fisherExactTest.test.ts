import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { fisherExactTest } from "./fisherExactTest.ts";

test("the lady tasting tea, Fisher (1935), The Design of Experiments: 3 of 4 cups against 1 of 4 are 17 of 70", () => {
  assertNear(fisherExactTest({ count: 3, total: 4 }, { count: 1, total: 4 })?.atLeast, 17 / 70);
});

test("3 people against 97: the ways to choose them, counted in whole numbers", () => {
  const found = fisherExactTest({ count: 2, total: 3 }, { count: 2, total: 97 });
  assertNear(found?.atMost, 40424 / 40425);
  assertNear(found?.atLeast, 29 / 8085);
  assertNear(found?.twoSided, 58 / 8085);
  assertNear(fisherExactTest({ count: 0, total: 3 }, { count: 20, total: 97 })?.atMost, 4108 / 8085);
});

test("where nobody or everybody counts there is no difference, and with nobody there is no test", () => {
  assertNear(fisherExactTest({ count: 0, total: 3 }, { count: 0, total: 97 })?.twoSided, 1);
  assertNear(fisherExactTest({ count: 3, total: 3 }, { count: 97, total: 97 })?.twoSided, 1);
  assert.equal(fisherExactTest({ count: 0, total: 0 }, { count: 2, total: 97 }), null);
});
