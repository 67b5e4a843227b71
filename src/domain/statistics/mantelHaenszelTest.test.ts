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
import { mantelHaenszelTest } from "./mantelHaenszelTest.ts";

describe("the chi-square is that of R's mantelhaen.test; the chances are summed in whole numbers by mpmath 1.3.0", () => {
  test("men and women at Berkeley in 1973: within departments no difference", whenPresent, () => {
    type Expected = { readonly mh_chi2_without: number };
    const { expected } = expectedOf<{ readonly expected: Expected }>(berkeley.file);
    const found = mantelHaenszelTest(strataOf(berkeley));
    assertNear(found?.chiSquare, expected.mh_chi2_without, 1e-6);
    assertNear(found?.atMost, 0.115993668960253);
    assertNear(found?.atLeast, 0.899007838762791);
    assertNear(found?.twoSided, 0.231987337920507);
  });

  test(
    "black and white candidates of Gastwirth (1984): within professions a difference beyond chance",
    whenPresent,
    () => {
      type Expected = { readonly mh_chi2_no_correction: number };
      const { expected } = expectedOf<{ readonly expected: Expected }>(gastwirth.file);
      const found = mantelHaenszelTest(strataOf(gastwirth));
      assertNear(found?.chiSquare, expected.mh_chi2_no_correction, 1e-4);
      assertNear(found?.atMost, 3.30500660608488e-38, 1e-10);
    },
  );
});

test("strata in which one group is nobody, or nobody is counted, cannot tell", () => {
  const [nobody, none, some] = [
    { count: 0, total: 0 },
    { count: 0, total: 3 },
    { count: 40, total: 97 },
  ];
  assert.equal(mantelHaenszelTest([]), null);
  assert.equal(
    mantelHaenszelTest([
      { one: nobody, other: some },
      { one: none, other: none },
    ]),
    null,
  );
});
