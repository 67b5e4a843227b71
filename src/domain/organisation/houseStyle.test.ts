import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkHouseStyle, contrastRatio, type HouseStyle } from "./houseStyle.ts";

const meerwijk: HouseStyle = {
  accent: "#0a5266",
  accentDeep: "#063947",
  accentMid: "#548d9b",
  accentPale: "#cfe3e7",
  logo: null,
};
const isRefused = (change: Partial<HouseStyle>) =>
  assert.deepEqual(checkHouseStyle({ ...meerwijk, ...change }), { ok: false, problem: "H101" });

describe("contrast ratio, against values from the WCAG understanding documents and public checkers", () => {
  test("black on white is 21, a colour on itself is 1", () => {
    assert.equal(contrastRatio("#000000", "#ffffff"), 21);
    assert.equal(contrastRatio("#0a5266", "#0A5266"), 1);
  });

  test("grey #767676 is the lightest grey that passes 4.5 on white, #777777 does not", () => {
    assert.equal(contrastRatio("#767676", "#ffffff").toFixed(2), "4.54");
    assert.equal(contrastRatio("#777777", "#ffffff").toFixed(2), "4.48");
  });

  test("pure red on white is 3.998", () => {
    assert.equal(contrastRatio("#ff0000", "#ffffff").toFixed(3), "3.998");
  });

  test("a text that is no colour has no contrast", () => {
    assert.throws(() => contrastRatio("teal", "#ffffff"), RangeError);
  });
});

describe("H101: a house style is refused when people could not read it", () => {
  test("the colours of Meerwijk are readable", () => {
    assert.deepEqual(checkHouseStyle(meerwijk), { ok: true, value: meerwijk });
  });

  test("a light accent is refused, also when only the deep accent is too light", () => {
    isRefused({ accent: "#777777" });
    isRefused({ accentDeep: "#0aa5c6" });
  });

  test("a middle accent just above 3 passes, just below is refused", () => {
    assert.ok(checkHouseStyle({ ...meerwijk, accentMid: "#949494" }).ok);
    isRefused({ accentMid: "#969696" });
  });

  test("a text that is not #rrggbb is refused, whatever it carries", () => {
    for (const text of ["#0a5", "red", "", "#0a5266;}body{display:none"]) isRefused({ accentPale: text });
  });
});
