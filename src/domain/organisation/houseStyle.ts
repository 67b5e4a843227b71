import { ok, type Result, refused } from "../shared/result.ts";
import type { Logo } from "./logo.ts";

/** Four tones of the colour of a municipality, each written as `#rrggbb`. */
export type Palette = {
  /** Links, buttons and what is done. */
  readonly accent: string;
  /** A link or button under the pointer. */
  readonly accentDeep: string;
  /** Lines in pictures. */
  readonly accentMid: string;
  /** Faces in pictures: what is still to do. */
  readonly accentPale: string;
};
export type Tone = keyof Palette;

/** How a municipality looks: its colours, and its logo beside its name. */
export type HouseStyle = { readonly palette: Palette; readonly logo: Logo | null };

export const tones = ["accent", "accentDeep", "accentMid", "accentPale"] as const satisfies readonly Tone[];

/** The colours of the product, for who chose none. The style sheet has the same (src/web/look/css/tokens.css). */
export const usualPalette: Palette = {
  accent: "#0a5266",
  accentDeep: "#063947",
  accentMid: "#548d9b",
  accentPale: "#cfe3e7",
};

/** What the tones stand on, or stand under: the same for everybody. */
export const grounds = { paper: "#ffffff", wash: "#f4f7f7", ink: "#14232d" } as const;
export type Ground = keyof typeof grounds | "accent";

const textContrast = 4.5;
const shapeContrast = 3;

/** Every two colours that meet on a page, with the contrast they need: 4.5 for words, 3 for parts of pictures. */
const meetings: readonly (readonly [Tone, Ground, number])[] = [
  ["accent", "paper", textContrast],
  ["accent", "wash", textContrast],
  ["accentDeep", "paper", textContrast],
  ["accentDeep", "wash", textContrast],
  ["accentMid", "paper", shapeContrast],
  ["accentPale", "ink", textContrast],
  ["accentPale", "accent", shapeContrast],
];

/** Two colours that meet: how far apart they are (1 to 21) and how far they must be. */
export type Contrast = {
  readonly tone: Tone;
  readonly ground: Ground;
  readonly ratio: number;
  readonly required: number;
};

/** Why a palette is refused: texts that are no colour, or colours too near to each other. */
export type PaletteProblem = {
  readonly code: "H101";
  readonly unwritten: readonly Tone[];
  readonly faint: readonly Contrast[];
};

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

/** Returns the contrast of every two colours that meet; pairs with a text that is no colour have none. */
export function contrastsOf(palette: Palette): readonly Contrast[] {
  const colours = { ...grounds, ...palette };
  return meetings
    .filter(([tone, ground]) => isColour(palette[tone]) && isColour(colours[ground]))
    .map(([tone, ground, required]) => ({
      tone,
      ground,
      ratio: contrastRatio(palette[tone], colours[ground]),
      required,
    }));
}

/** Returns whether two colours stand far enough apart. */
export const isClear = ({ ratio, required }: Contrast): boolean => ratio >= required;

/**
 * H101: colours that people could not read are refused: words need 4.5:1 on what they stand on, parts of pictures 3:1,
 * and each colour is `#rrggbb`. Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function checkPalette(palette: Palette): Result<Palette, PaletteProblem> {
  const unwritten = tones.filter((tone) => !isColour(palette[tone]));
  const faint = contrastsOf(palette).filter((contrast) => !isClear(contrast));
  return unwritten.length + faint.length === 0 ? ok(palette) : refused({ code: "H101", unwritten, faint });
}

/** Returns whether two palettes have the same colours, however they are written. */
export const isSamePalette = (one: Palette, other: Palette): boolean =>
  tones.every((tone) => one[tone].toLowerCase() === other[tone].toLowerCase());
