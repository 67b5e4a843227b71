import { plainText } from "../plainText.ts";

const longest = 300;

/**
 * R164: what somebody typed stands in a mail as one line of text: it begins no header and no line of its own. Returns the text
 * without control characters and with single spaces, cut off where it is longer than a line can sensibly be.
 */
export function oneLine(text: string): string {
  const line = plainText(text).replace(/\s+/gu, " ").trim();
  const signs = [...line];
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join("")}…`;
}
