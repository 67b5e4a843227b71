import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertNear, expectedOf, whenPresent } from "../../../test/support/knownStatistics.ts";
import { exactBinomialTest } from "./exactBinomialTest.ts";

type Hazelwood = { readonly computed: Readonly<Record<string, number>> };

describe("Hazelwood School District v. United States (1977): 15 of 405", () => {
  const hired = { count: 15, total: 405 };

  test(
    "against city and county together, and against the county alone, it says what R says",
    whenPresent,
    () => {
      const { computed } = expectedOf<Hazelwood>("hazelwood_1977");
      for (const [benchmark, share, atMost] of [
        ["15.4", 0.154, "binom_p_le_15"],
        ["5.7", 0.057, "binom_p_le_15_at_5.7"],
      ] as const) {
        const found = exactBinomialTest(hired, share);
        assertNear(found?.expected, computed[`expected_${benchmark}`] ?? 0);
        assertNear(found?.deviations, -(computed[`z_${benchmark}`] ?? 0), 1e-6);
        assertNear(found?.atMost, computed[atMost] ?? 0, 1e-6);
      }
    },
  );

  test("the chances agree with scipy 1.17.1 in all digits, and the benchmark decides what they say", () => {
    assertNear(exactBinomialTest(hired, 0.154)?.atMost, 2.946870843961464e-14);
    assertNear(exactBinomialTest(hired, 0.057)?.atMost, 0.04556850138255237);
  });
});

test("a benchmark of nobody or of everybody has no deviations, and a group of nobody no test", () => {
  assert.equal(exactBinomialTest({ count: 0, total: 3 }, 0)?.deviations, null);
  assert.equal(exactBinomialTest({ count: 3, total: 3 }, 1)?.deviations, null);
  assert.equal(exactBinomialTest({ count: 0, total: 0 }, 0.3), null);
});
