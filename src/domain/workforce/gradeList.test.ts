import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gradeList } from "./index.ts";

describe("W197: the list of grades", () => {
  test("stands in the order of grades, whatever order it is typed in", () => {
    assert.deepEqual(gradeList(["10A", "9", "A", "10"]), { ok: true, value: ["A", "9", "10", "10A"] });
    assert.deepEqual(gradeList([]), { ok: true, value: [] });
  });

  test("has each grade once, 200 at most, and short codes alone", () => {
    const many = Array.from({ length: 201 }, (_, nth) => String(nth));
    for (const typed of [["9", "9"], many, ["Jan de Vries"], ["123456789"], [""]])
      assert.deepEqual(gradeList(typed), { ok: false, problem: "W197" }, typed[0]);
  });
});
