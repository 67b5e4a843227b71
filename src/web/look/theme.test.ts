import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { usualPalette } from "../../domain/organisation/index.ts";
import { dressedAddress, dressIn, themeCss } from "./theme.ts";

const palette = {
  accent: "#5b2a86",
  accentDeep: "#3d1a5c",
  accentMid: "#9a74bd",
  accentPale: "#E8DDF1",
};
const sheet = "/bestanden/evenbeeld.0123456789ab.css";

describe("the theme of a municipality", () => {
  test("one rule with the four tones", () => {
    assert.equal(
      themeCss(palette),
      ".evenbeeld-theme{--eb-accent:#5b2a86;--eb-accent-deep:#3d1a5c;--eb-accent-mid:#9a74bd;--eb-accent-pale:#e8ddf1}\n",
    );
  });

  test("a text that is no colour never becomes css", () => {
    for (const accent of ["red}body{display:none", "url(//x)", "#fff", ""])
      assert.throws(() => themeCss({ ...palette, accent }), RangeError);
  });

  test("the address of a sheet says its colours, and they are read back from it", () => {
    const address = dressedAddress(sheet, palette);
    assert.equal(address, "/bestanden/evenbeeld.0123456789ab.5b2a86-3d1a5c-9a74bd-e8ddf1.css");
    assert.deepEqual(dressIn(address), { sheet, palette: { ...palette, accentPale: "#e8ddf1" } });
  });

  test("who wears the colours of the product asks for the sheet of the product", () => {
    assert.equal(dressedAddress(sheet, usualPalette), sheet);
    assert.equal(dressIn(sheet), undefined);
  });
});
