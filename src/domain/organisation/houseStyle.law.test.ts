import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkPalette, contrastRatio } from "./houseStyle.ts";

const channel = fc.integer({ min: 0, max: 255 });
const hex = (value: number) => value.toString(16).padStart(2, "0");
const colour = fc.tuple(channel, channel, channel).map(([r, g, b]) => `#${hex(r)}${hex(g)}${hex(b)}`);

test("contrastRatio: the order of the two colours makes no difference", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => contrastRatio(one, other) === contrastRatio(other, one)),
  );
});

test("contrastRatio: never below 1, never above 21", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrastRatio(one, other);
      return ratio >= 1 && ratio <= 21;
    }),
  );
});

test("contrastRatio: a colour stands out most against white or black, never against a colour between", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const most = Math.max(contrastRatio(one, "#ffffff"), contrastRatio(one, "#000000"));
      return contrastRatio(one, other) <= most;
    }),
  );
});

test("checkPalette: darkening every channel of an accepted accent keeps it accepted", () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const style = {
        accent,
        accentDeep: "#000000",
        accentMid: "#000000",
        accentPale: "#ffffff",
      };
      const darker = accent.replace(/[0-9a-f]{2}/g, (pair) => hex(Math.floor(Number.parseInt(pair, 16) / 2)));
      if (checkPalette(style).ok) assert.ok(checkPalette({ ...style, accent: darker }).ok);
    }),
  );
});
