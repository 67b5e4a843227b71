import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

test("the Wilson interval agrees with scipy 1.17.1, binomtest(...).proportion_ci(method='wilson')", () => {
  for (const [count, total, lower, upper] of [
    [0, 20, 0, 0.16112515805281935],
    [1, 20, 0.008881448800795402, 0.23613119344674205],
    [3, 97, 0.010573344948552423, 0.08702003515310985],
    [5, 97, 0.022216051037510592, 0.11504355411462805],
    [10, 10, 0.7224672001371109, 1],
  ] as const) {
    const found = wilsonInterval({ count, total }, 0.95);
    assertNear(found?.lower, lower);
    assertNear(found?.upper, upper);
  }
});

test("81 of 263 is the example of Newcombe (1998), Statistics in Medicine 17, 857-872: 0.2553 to 0.3662", () => {
  const found = wilsonInterval({ count: 81, total: 263 }, 0.95);
  assertNear(found?.lower, 0.2553, 2e-4);
  assertNear(found?.upper, 0.3662, 2e-4);
});
