import assert from "node:assert/strict";
import { test } from "node:test";
import { berkeley, gastwirth, strataOf, whenPresent } from "../../../test/support/knownStatistics.ts";
import { pooledMisleads } from "./pooledMisleads.ts";

test("Berkeley in 1973: the gap of all departments together is gone within departments", whenPresent, () => {
  assert.equal(pooledMisleads(strataOf(berkeley), 0.95), true);
});

test("Gastwirth (1984): the gap is there within professions too", whenPresent, () => {
  assert.equal(pooledMisleads(strataOf(gastwirth), 0.95), false);
});

test("more in every grade and yet fewer in all: the figures turn round", () => {
  const strata = [
    { one: { count: 90, total: 100 }, other: { count: 700, total: 900 } },
    { one: { count: 270, total: 900 }, other: { count: 15, total: 100 } },
  ];
  assert.equal(pooledMisleads(strata, 0.95), true);
});

test("in tiny groups a turn that chance alone can make is no warning", () => {
  const strata = [
    { one: { count: 4, total: 5 }, other: { count: 14, total: 20 } },
    { one: { count: 6, total: 20 }, other: { count: 1, total: 5 } },
  ];
  assert.equal(pooledMisleads(strata, 0.95), false);
});
