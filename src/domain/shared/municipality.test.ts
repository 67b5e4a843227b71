import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkMunicipalityName, parseSlug } from "./municipality.ts";

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
      "scim",
      "v1",
    ])
      assert.deepEqual(parseSlug(slug), { ok: false, problem: "M101" }, slug);
  });
});

describe("M103: the name of a municipality is one line of 1 to 80 characters", () => {
  test("names fit, and blanks around them are no part of them", () => {
    for (const name of ["Ee", "Gemeente 's-Hertogenbosch", "w".repeat(80)])
      assert.deepEqual(checkMunicipalityName(` ${name} `), { ok: true, value: name });
  });
  test("nothing, too much and a second line are refused", () => {
    for (const name of ["", "  ", "w".repeat(81), "Meer\nwijk", "Meer\u0000wijk"])
      assert.deepEqual(checkMunicipalityName(name), { ok: false, problem: "M103" });
  });
});
