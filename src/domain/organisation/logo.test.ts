import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkLogo, type Picture } from "./logo.ts";

const picture = (differing: Partial<Picture>): Picture => ({
  type: "png",
  width: 400,
  height: 100,
  bytes: new Uint8Array(1000),
  ...differing,
});
const refusalOf = (differing: Partial<Picture>, alternative = "") => {
  const checked = checkLogo(picture(differing), alternative);
  return checked.ok ? null : checked.problem;
};

describe("H103: a logo is at most 200 kilobytes and 2,000 pixels wide and high", () => {
  test("up to the limit it passes, one over it is refused", () => {
    assert.equal(refusalOf({ bytes: new Uint8Array(204_800) }), null);
    assert.equal(refusalOf({ bytes: new Uint8Array(204_801) }), "H103");
    assert.equal(refusalOf({ width: 2000, height: 2000 }), null);
    assert.equal(refusalOf({ width: 2001 }), "H103");
    assert.equal(refusalOf({ height: 2001 }), "H103");
  });

  test("a picture without width or height is refused", () => {
    assert.equal(refusalOf({ width: 0 }), "H103");
    assert.equal(refusalOf({ height: 0 }), "H103");
  });
});

describe("H104: the alternative text of a logo is one line of at most 120 characters", () => {
  test("no text is right where the name says it all", () => assert.equal(refusalOf({}, ""), null));
  test("120 characters pass, 121 are refused", () => {
    assert.equal(refusalOf({}, "w".repeat(120)), null);
    assert.equal(refusalOf({}, "w".repeat(121)), "H104");
  });
  test("a second line is refused", () => assert.equal(refusalOf({}, "Een vos\nen een egel"), "H104"));
});
