import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkPalette, contrastRatio, contrastsOf, type Palette, usualPalette } from "./houseStyle.ts";

const refusalOf = (change: Partial<Palette>) => {
  const checked = checkPalette({ ...usualPalette, ...change });
  assert.ok(!checked.ok);
  return checked.problem;
};
/** Which colours are too near to which, with the contrast found in two decimals. */
const faintIn = (change: Partial<Palette>) =>
  refusalOf(change).faint.map(({ tone, ground, ratio, required }) =>
    [tone, ground, ratio.toFixed(2), required].join(" "),
  );

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

describe("H101: colours that people could not read are refused, with what was found and what is needed", () => {
  test("the colours of the product are readable", () => {
    assert.deepEqual(checkPalette(usualPalette), { ok: true, value: usualPalette });
    assert.equal(contrastsOf(usualPalette).length, 7);
  });

  test("a light accent is refused on white and on light grey, also when only the deep accent is too light", () => {
    assert.deepEqual(faintIn({ accent: "#777777" }), ["accent paper 4.48 4.5", "accent wash 4.16 4.5"]);
    assert.deepEqual(faintIn({ accentDeep: "#0aa5c6" }), [
      "accentDeep paper 2.91 4.5",
      "accentDeep wash 2.70 4.5",
    ]);
  });

  test("an accent that can be read on white but not on light grey is refused for the grey alone", () => {
    assert.deepEqual(faintIn({ accent: "#767676" }), ["accent wash 4.22 4.5"]);
  });

  test("a middle accent just above 3 passes, just below is refused", () => {
    assert.ok(checkPalette({ ...usualPalette, accentMid: "#949494" }).ok);
    assert.deepEqual(faintIn({ accentMid: "#969696" }), ["accentMid paper 2.96 3"]);
  });

  test("a pale accent stands apart from the words on it and from the accent beside it", () => {
    assert.deepEqual(faintIn({ accentPale: "#5a8791" }), [
      "accentPale ink 4.06 4.5",
      "accentPale accent 2.20 3",
    ]);
  });

  test("a text that is not #rrggbb is refused, whatever it carries, and is compared with nothing", () => {
    for (const text of ["#0a5", "red", "", "#0a5266;}body{display:none"]) {
      assert.deepEqual(refusalOf({ accentPale: text }), {
        code: "H101",
        unwritten: ["accentPale"],
        faint: [],
      });
    }
    assert.deepEqual(refusalOf({ accent: "red" }).unwritten, ["accent"]);
  });
});
