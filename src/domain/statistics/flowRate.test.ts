import assert from "node:assert/strict";
import { test } from "node:test";
import { flowRate } from "./flowRate.ts";

test("12 people leave an office of 110 that ends with 90: 12 % of the average stock", () => {
  assert.equal(flowRate({ count: 12, atStart: 110, atEnd: 90 }), 0.12);
});
