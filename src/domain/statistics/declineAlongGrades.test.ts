import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { declineAlongGrades } from "./declineAlongGrades.ts";

test("a share that drops from the fourth grade up is clearest there", () => {
  const grades = [40, 41, 39, 15, 14].map((count) => ({ count, total: 100 }));
  const found = declineAlongGrades(grades, 0.95);
  const clearest = Math.min(...found.map(({ adjusted }) => adjusted));
  assert.equal(
    found.findIndex(({ adjusted }) => adjusted === clearest),
    3,
  );
  assertNear(found[3]?.shareBelow, 0.4);
  assertNear(found[3]?.shareFromHere, 0.145);
  assert.ok(clearest < 1e-6);
});

test("a share that rises is no decline, and the first grade and a grade of nobody ask nothing", () => {
  const grades = [10, 20, 30].map((count) => ({ count, total: 97 }));
  const found = declineAlongGrades([...grades, { count: 0, total: 0 }], 0.95);
  assert.ok(found.every(({ adjusted }) => adjusted > 0.9));
  assert.deepEqual([found[0]?.shareBelow, found[0]?.chance, found[0]?.adjusted], [null, 1, 1]);
  assert.deepEqual([found[3]?.share, found[3]?.interval, found[3]?.shareFromHere], [null, null, null]);
  assert.deepEqual(declineAlongGrades([], 0.95), []);
});
