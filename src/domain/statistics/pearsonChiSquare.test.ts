import assert from "node:assert/strict";
import { test } from "node:test";
import {
  assertNear,
  berkeley,
  expectedOf,
  strataOf,
  whenPresent,
} from "../../../test/support/knownStatistics.ts";
import { together } from "./groupCount.ts";
import { pearsonChiSquare } from "./pearsonChiSquare.ts";

test(
  "men and women at Berkeley in 1973, all departments together: what R's chisq.test says",
  whenPresent,
  () => {
    type Berkeley = { readonly expected: { readonly pooled_chi2_no_correction: number } };
    const { expected } = expectedOf<Berkeley>(berkeley.file);
    const strata = strataOf(berkeley);
    const [men, women] = [together(strata.map(({ one }) => one)), together(strata.map(({ other }) => other))];
    assert.deepEqual(
      [men, women],
      [
        { count: 1198, total: 2691 },
        { count: 557, total: 1835 },
      ],
    );
    assertNear(pearsonChiSquare(men, women), expected.pooled_chi2_no_correction, 1e-6);
  },
);

test("with nobody in a group, nobody counted or everybody counted it is not defined", () => {
  const [nobody, none, all] = [
    { count: 0, total: 0 },
    { count: 0, total: 3 },
    { count: 3, total: 3 },
  ];
  assert.deepEqual(
    [pearsonChiSquare(nobody, all), pearsonChiSquare(none, none), pearsonChiSquare(all, all)],
    [null, null, null],
  );
});
