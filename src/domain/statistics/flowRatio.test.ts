import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { flowRatio } from "./flowRatio.ts";

test("the example of R's poisson.test: 11 of 800 against 21 of 3011 is 1.971, from 0.858 to 4.277", () => {
  const found = flowRatio(
    { count: 11, atStart: 800, atEnd: 800 },
    { count: 21, atStart: 3011, atEnd: 3011 },
    0.95,
  );
  assertNear(found?.ratio, 1.9714880952380953);
  assertNear(found?.interval.lower, 0.8584264033916397);
  assertNear(found?.interval.upper, 4.277265943654075);
  assertNear(found?.twoSided, 0.11201731957539936); // R adds the less likely counts: 0.0797; the interval holds 1 either way
});

test("nobody moving, or nobody there, says nothing; nobody of the other group leaves the ratio without an upper bound", () => {
  const [still, empty] = [
    { count: 0, atStart: 3, atEnd: 3 },
    { count: 0, atStart: 0, atEnd: 0 },
  ];
  const moving = { count: 2, atStart: 97, atEnd: 97 };
  assert.equal(flowRatio(still, still, 0.95), null);
  assert.equal(flowRatio(moving, empty, 0.95), null);
  const found = flowRatio(moving, still, 0.95);
  assert.deepEqual([found?.ratio, found?.interval.upper], [null, null]);
});
