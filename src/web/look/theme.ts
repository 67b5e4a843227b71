import {
  isColour,
  isSamePalette,
  type Palette,
  tones,
  usualPalette,
} from "../../domain/organisation/index.ts";

const tokens: Readonly<Record<keyof Palette, string>> = {
  accent: "--eb-accent",
  accentDeep: "--eb-accent-deep",
  accentMid: "--eb-accent-mid",
  accentPale: "--eb-accent-pale",
};

/** Returns the one rule that dresses the product for a municipality. Throws on a text that is no colour: it would be css. */
export function themeCss(palette: Palette): string {
  const lines = tones.map((tone) => {
    if (!isColour(palette[tone])) throw new RangeError(`not a colour: ${palette[tone]}`);
    return `${tokens[tone]}:${palette[tone].toLowerCase()}`;
  });
  return `.evenbeeld-theme{${lines.join(";")}}\n`;
}

/** Returns the name of a sheet that says its colours and nothing else. */
export const paletteName = (palette: Palette): string =>
  `${tones.map((tone) => palette[tone].slice(1).toLowerCase()).join("-")}.css`;

const named = /^([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\.css$/;

/** Returns the colours that the name of a sheet says, or undefined. */
export function paletteNamed(name: string): Palette | undefined {
  const [, accent, accentDeep, accentMid, accentPale] = named.exec(name) ?? []; // no colours: no match
  if (!accent || !accentDeep || !accentMid || !accentPale) return undefined;
  return {
    accent: `#${accent}`,
    accentDeep: `#${accentDeep}`,
    accentMid: `#${accentMid}`,
    accentPale: `#${accentPale}`,
  };
}

/**
 * Returns the address of a style sheet in other colours. The address says the colours and the address of the sheet says
 * its content, so that a browser may keep it for ever and a page needs no second sheet.
 */
export function dressedAddress(sheet: string, palette: Palette): string {
  if (isSamePalette(palette, usualPalette)) return sheet;
  return sheet.replace(/\.css$/, `.${paletteName(palette)}`);
}

/** Returns which sheet in which colours a name asks for; a name without colours is undefined. */
export function dressIn(name: string): { readonly sheet: string; readonly palette: Palette } | undefined {
  const [, stem, colours] = /^(.+)\.([0-9a-f-]+\.css)$/.exec(name) ?? []; // no colours: no match
  const palette = colours && paletteNamed(colours);
  return stem && palette ? { sheet: `${stem}.css`, palette } : undefined;
}
