import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seenKeys } from "./seenKeys.ts";

test("seenKeys: says of every key what a set of texts says", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (keys) => {
      const [seen, texts] = [seenKeys(), new Set<string>()];
      for (const key of keys) {
        assert.equal(seen.add(key), !texts.has(key));
        texts.add(key);
      }
    }),
  );
});

test("seenKeys: half a million numbers that follow each other are all new, and all old the second time", () => {
  const seen = seenKeys();
  const keys = Array.from(
    { length: 500_000 },
    (_, at) => `${String(at).padStart(at % 3 === 0 ? 8 : 6, "0")}\n${1 + (at % 2)}`,
  );
  assert.equal(keys.filter((key) => !seen.add(key)).length, 0);
  assert.equal(keys.filter((key) => seen.add(key)).length, 0);
});
