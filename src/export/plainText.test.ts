import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plainText, plainTexts } from "./plainText.ts";

test("control characters, lone surrogates and noncharacters go; letters, signs, emoji and line breaks stay", () => {
  assert.equal(plainText("a\u0000b\u001b[31mc\u0085d\ufffee\uffff\u007f"), "ab[31mcde");
  assert.equal(plainText("x\ud800y"), "x\ufffdy");
  assert.equal(plainText("één\tregel\r\nשלום 😀 €"), "één\tregel\r\nשלום 😀 €");
});

test("plainText: a text that was made plain stays as it is, and is well formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = plainText(text);
      assert.equal(plainText(once), once);
      assert.ok(once.isWellFormed());
    }),
  );
});

test("every text in nested data is made plain; numbers, null and the names of fields stay", () => {
  assert.deepEqual(plainTexts({ a: ["x\u0001", { b: "y\ufffe", c: 3, d: null, e: false }] }), {
    a: ["x", { b: "y", c: 3, d: null, e: false }],
  });
});
