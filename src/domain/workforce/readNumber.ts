import type { DecimalMark } from "./importProfile.ts";

const written: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^-?(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d+)?$/,
  ".": /^-?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/,
};

/** Returns the number that a text says with this decimal mark, thousands apart or not, and null where it says none. */
export function readNumber(text: string, decimal: DecimalMark): number | null {
  if (!written[decimal].test(text) || !/\d/.test(text)) return null;
  const value = decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  return Number(value);
}
