import { ok, type Result, refused } from "../shared/result.ts";

/** How a municipality looks: four tones of its colour, written as `#rrggbb`, and the address of its logo. */
export type HouseStyle = {
  readonly accent: string;
  readonly accentDeep: string;
  readonly accentMid: string;
  readonly accentPale: string;
  readonly logo: string | null;
};

const white = "#ffffff";
const textContrast = 4.5;
const shapeContrast = 3;

/** Returns whether a text is a colour as this product writes it: `#` and six hexadecimal digits. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** WCAG 2.2, relative luminance: 0 (black) to 1 (white), from the three linear channels of sRGB. */
function relativeLuminance(colour: string): number {
  const linear = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the contrast ratio of two colours, a number from 1 (the same) to 21 (black on white), whatever the order.
 * Throws when a text is not `#rrggbb`. Source: WCAG 2.2, definition of contrast ratio, w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
export function contrastRatio(one: string, other: string): number {
  if (!isColour(one) || !isColour(other)) throw new RangeError(`not a colour: ${one}, ${other}`);
  const [dark = 0, light = 0] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * H101: a house style is refused when people could not read it: accent and deep accent (text, buttons) need 4.5:1 on
 * white, the middle accent (parts of pictures) 3:1, and each colour is `#rrggbb`. Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function checkHouseStyle(style: HouseStyle): Result<HouseStyle, "H101"> {
  const { accent, accentDeep, accentMid, accentPale } = style;
  if (![accent, accentDeep, accentMid, accentPale].every(isColour)) return refused("H101");
  const readable = [accent, accentDeep].every((colour) => contrastRatio(colour, white) >= textContrast);
  return readable && contrastRatio(accentMid, white) >= shapeContrast ? ok(style) : refused("H101");
}
