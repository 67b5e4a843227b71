import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { themeCss } from "./theme.ts";

const style = {
  accent: "#5b2a86",
  accentDeep: "#3d1a5c",
  accentMid: "#9a74bd",
  accentPale: "#e8ddf1",
  logo: null,
};

describe("the theme of a municipality", () => {
  test("one rule: the accents, and the fonts that were chosen", () => {
    const css = themeCss({ style, font: "book" });
    assert.match(css, /^\.voorbeeld-theme\{[^{}]*\}\n$/);
    assert.match(
      css,
      /--eb-accent:#5b2a86;--eb-accent-deep:#3d1a5c;--eb-accent-mid:#9a74bd;--eb-accent-pale:#e8ddf1/,
    );
    assert.match(css, /--eb-font:"Iowan Old Style"/);
    assert.doesNotMatch(css, /--eb-late/);
  });

  test("a colour for what is late may be chosen too", () => {
    assert.match(themeCss({ style, late: "#8c1d40" }), /--eb-late:#8c1d40/);
  });

  test("a text that is no colour never becomes css", () => {
    assert.throws(() => themeCss({ style: { ...style, accent: "red}body{display:none" } }), RangeError);
    assert.throws(() => themeCss({ style, late: "url(//x)" }), RangeError);
  });
});
