import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseSlug } from "./municipality.ts";

describe("M101: the name in the address is 2 to 40 small letters, digits or dashes and no reserved word", () => {
  test("names of municipalities fit", () => {
    for (const slug of ["ee", "meerwijk", "s-hertogenbosch", "x".repeat(40)])
      assert.deepEqual(parseSlug(slug), { ok: true, value: slug });
  });
  test("other signs, other lengths and the fixed words of the site are refused", () => {
    for (const slug of [
      "",
      "e",
      "x".repeat(41),
      "Meerwijk",
      "'s-hertogenbosch",
      "-ede",
      "ede-",
      "1ede",
      "aanmelden",
      "v1",
    ])
      assert.deepEqual(parseSlug(slug), { ok: false, problem: "M101" }, slug);
  });
});
