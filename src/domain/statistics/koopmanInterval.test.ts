import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { koopmanInterval } from "./koopmanInterval.ts";

test("the interval agrees with scipy 1.17.1 searching the likeliest shares itself, 3 against 20 or 97 and 0 of 3 too", () => {
  for (const [count, total, otherCount, otherTotal, lower, upper] of [
    [36, 40, 16, 80, 2.9395691922, 7.1522234349],
    [1, 3, 20, 97, 0.289947050979658, 4.506786455924034],
    [0, 3, 20, 97, 0, 2.949030653947359],
    [3, 97, 40, 400, 0.1023461455105619, 0.9042798618980956],
  ] as const) {
    const found = koopmanInterval({ count, total }, { count: otherCount, total: otherTotal }, 0.95);
    assertNear(found?.lower, lower, 1e-7); // the search there ends at as many digits
    assertNear(found?.upper, upper, 1e-7);
  }
});

test("nobody in the second group, or nobody at all, leaves nothing to divide by", () => {
  const some = { count: 3, total: 97 };
  assert.equal(koopmanInterval(some, { count: 0, total: 97 }, 0.95), null);
  assert.equal(koopmanInterval(some, { count: 0, total: 0 }, 0.95), null);
  assert.equal(koopmanInterval({ count: 0, total: 0 }, some, 0.95), null);
});
