import { type HouseStyle, isColour } from "../../domain/organisation/index.ts";

/** The three stacks of fonts that machines already have; the product ships no font files. */
const fonts = {
  plain: `"Segoe UI Variable Text","Segoe UI","SF Pro Text","Helvetica Neue",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif`,
  round: `Verdana,"DejaVu Sans","Noto Sans","Liberation Sans",sans-serif`,
  book: `"Iowan Old Style",Georgia,"Noto Serif","Liberation Serif",serif`,
} as const;

export type ThemeChoice = {
  readonly style: HouseStyle;
  /** The colour of what is late; absent means ours. */
  readonly late?: string;
  readonly font?: keyof typeof fonts;
};

/** Returns the one rule that dresses the product for a municipality. Throws on a text that is no colour: it would be css. */
export function themeCss({ style, late, font = "plain" }: ThemeChoice): string {
  const colours = {
    "--eb-accent": style.accent,
    "--eb-accent-deep": style.accentDeep,
    "--eb-accent-mid": style.accentMid,
    "--eb-accent-pale": style.accentPale,
    ...(late ? { "--eb-late": late } : {}),
  };
  for (const colour of Object.values(colours)) {
    if (!isColour(colour)) throw new RangeError(`not a colour: ${colour}`);
  }
  const lines = Object.entries({ ...colours, "--eb-font": fonts[font] });
  return `.voorbeeld-theme{${lines.map(([name, value]) => `${name}:${value}`).join(";")}}\n`;
}
