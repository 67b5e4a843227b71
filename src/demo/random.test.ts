import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "./random.ts";

test("the same seed draws the same, and a draw does not depend on the draws before it", () => {
  const [one, other] = [randomFrom(7), randomFrom(7)];
  other.share("something else");
  assert.equal(one.share("a"), other.share("a"));
  assert.notEqual(one.share("a"), one.share("b"));
  assert.notEqual(one.share("a"), randomFrom(8).share("a"));
});

test("a whole number lies between its bounds and reaches both", () => {
  const random = randomFrom(1);
  const drawn = new Set(Array.from({ length: 200 }, (_, at) => random.whole(`draw ${at}`, 3, 6)));
  assert.deepEqual([...drawn].toSorted(), [3, 4, 5, 6]);
});
