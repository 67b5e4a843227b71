import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readJson } from "./json.ts";
import { limits } from "./limits.ts";

const read = (text: string) => readJson(Buffer.from(text));
const codeOf = (text: string) => {
  const found = read(text);
  return found.ok ? "read" : found.problem.code;
};

describe("a JSON file is read within its limits", () => {
  test("what is written comes back the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/\\u(?:0000|d[89a-f])/i.test(text));
        assert.deepEqual(read(text), { ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test("I101: 20 MB is the most", () => {
    const found = readJson(new Uint8Array(limits.jsonBytes + 1));
    assert.deepEqual(found, {
      ok: false,
      problem: { code: "I101", found: "20.1 MB", limit: "20 MB", row: null },
    });
  });

  test("I102: an empty file says nothing", () => assert.equal(codeOf(""), "I102"));

  test("I122: only UTF-8 is read", () => {
    const found = readJson(Buffer.from('"caf\xe9"', "latin1"));
    assert.equal(!found.ok && found.problem.code, "I122");
  });

  test("I123: a text that is not JSON names the place", () => {
    const piece = (text: string) => {
      const found = read(text);
      return found.ok ? "" : found.problem.found;
    };
    assert.equal(piece('{"a": ja}'), '{"a": ja}');
    assert.match(piece('{"titel": "Training", "trekker" "HR"}'), /"HR"/);
    assert.match(piece('{"titel": "Training"'), /Training/);
    assert.ok(piece(`[${"1, ".repeat(1000)} niet goed]`).length <= 60);
    for (const text of ["{", '{"a":1,}', "'a'", '"open', "]"]) assert.equal(codeOf(text), "I123", text);
  });

  test("I124: fifty levels are read, fifty-one and a million are not", () => {
    assert.equal(codeOf("[".repeat(50) + "]".repeat(50)), "read");
    assert.equal(codeOf("[".repeat(51) + "]".repeat(51)), "I124");
    assert.equal(codeOf("[".repeat(1_000_000)), "I124");
    assert.equal(codeOf(`{"a": "${"[".repeat(60)}"}`), "read");
  });

  test("I126: a sign that no database keeps as text is refused, in a value and in a key", () => {
    for (const text of ['"a\\u0000b"', '{"\\u0000": 1}', '["\\ud83d"]', '{"a": ["\\uDE00"]}'])
      assert.equal(codeOf(text), "I126", text);
    for (const text of ['"\\ud83d\\ude00"', '"\\\\u0000"', '"\\u00e9"'])
      assert.equal(codeOf(text), "read", text);
  });

  test("I125: a key stands once in an object, however it is written", () => {
    assert.equal(codeOf('{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}'), "read");
    assert.equal(codeOf('{"a": "a", "b": ["a", "a"]}'), "read");
    assert.equal(codeOf('{"a": 1, "a": 2}'), "I125");
    assert.equal(codeOf('{"a": 1, "\\u0061" : 2}'), "I125");
    assert.equal(codeOf('{"x": {"a/b": 1, "a\\/b": 2}}'), "I125");
    assert.equal(codeOf('{"a\\"": 1, "a": 2}'), "read");
  });
});
