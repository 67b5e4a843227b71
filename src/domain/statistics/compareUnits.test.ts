import assert from "node:assert/strict";
import { test } from "node:test";
import { compareUnits } from "./compareUnits.ts";

test("one unit of nineteen that is truly other stands out, and chance alone does not", () => {
  const alike = Array.from({ length: 17 }, (_, at) => ({ count: 28 + (at % 5), total: 100 }));
  const found = compareUnits([{ count: 5, total: 100 }, ...alike, { count: 40, total: 100 }]);
  assert.ok((found.at(-1)?.chance ?? 1) < 0.05); // by itself it would have stood out
  assert.deepEqual(
    found.flatMap(({ adjusted }, at) => (adjusted <= 0.05 ? [at] : [])),
    [0],
  );
});

test("a unit of nobody, or the only unit, has nothing to differ from", () => {
  const [only] = compareUnits([{ count: 3, total: 97 }]);
  assert.deepEqual(only, { share: 3 / 97, shareElsewhere: null, chance: 1, adjusted: 1 });
  const [nobody] = compareUnits([
    { count: 0, total: 0 },
    { count: 3, total: 97 },
  ]);
  assert.deepEqual(nobody, { share: null, shareElsewhere: 3 / 97, chance: 1, adjusted: 1 });
});
