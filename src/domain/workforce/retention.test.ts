import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { day, refusal } from "../../../test/support/aUnit.ts";
import { checkRetention, forgottenOn, usualRetention } from "./index.ts";

describe("W129: a time of keeping is 1 to 120 whole months", () => {
  test("none, half a month and more than ten years are refused", () => {
    assert.equal(refusal(checkRetention(usualRetention)), "allowed");
    assert.equal(refusal(checkRetention({ employments: 1, imports: 120 })), "allowed");
    for (const months of [0, -1, 1.5, 121, Number.NaN]) {
      assert.equal(refusal(checkRetention({ employments: months, imports: 120 })), "W129", String(months));
      assert.equal(refusal(checkRetention({ employments: 1, imports: months })), "W129", String(months));
    }
  });
});

describe("W130: the trace of an import is kept at least as long as its rows", () => {
  test("as long is enough", () => {
    assert.equal(refusal(checkRetention({ employments: 24, imports: 24 })), "allowed");
    assert.equal(refusal(checkRetention({ employments: 24, imports: 23 })), "W130");
  });
});

test("what is of the last day of a long month goes on the last day of a shorter one", () => {
  assert.equal(forgottenOn(day("2026-08-31"), 6), "2027-02-28");
});
