import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  assertNear,
  berkeley,
  expectedOf,
  gastwirth,
  strataOf,
  whenPresent,
} from "../../../test/support/knownStatistics.ts";
import { commonOddsRatio } from "./commonOddsRatio.ts";

type Bounds = readonly [lower: number, upper: number];

describe("the common odds ratio and its bounds are those of R's mantelhaen.test", () => {
  test("men and women at Berkeley in 1973, within departments", whenPresent, () => {
    type Expected = { readonly mantel_haenszel_common_or: number; readonly or_ci95: Bounds };
    const { expected } = expectedOf<{ readonly expected: Expected }>(berkeley.file);
    const found = commonOddsRatio(strataOf(berkeley), 0.95);
    assertNear(found?.ratio, expected.mantel_haenszel_common_or, 1e-6);
    assertNear(found?.interval?.lower, expected.or_ci95[0], 1e-6);
    assertNear(found?.interval?.upper, expected.or_ci95[1], 1e-6);
  });

  test("black and white candidates of Gastwirth (1984), within professions", whenPresent, () => {
    type Expected = { readonly mh_common_or: number; readonly or_ci95: Bounds };
    const { expected } = expectedOf<{ readonly expected: Expected }>(gastwirth.file);
    const found = commonOddsRatio(strataOf(gastwirth), 0.95);
    assertNear(found?.ratio, expected.mh_common_or, 1e-6);
    assertNear(found?.interval?.lower, expected.or_ci95[0], 1e-6);
    assertNear(found?.interval?.upper, expected.or_ci95[1], 1e-6);
  });
});

test("without a count to divide by there is no ratio, and at a ratio of 0 no interval", () => {
  const [none, some] = [
    { count: 0, total: 3 },
    { count: 40, total: 97 },
  ];
  assert.equal(commonOddsRatio([{ one: some, other: none }], 0.95), null);
  assert.deepEqual(commonOddsRatio([{ one: none, other: some }], 0.95), { ratio: 0, interval: null });
  assert.equal(commonOddsRatio([], 0.95), null);
});
