import type { Cell, Table } from "../paper.ts";

/** The width of the text on A4 between its margins, in twentieths of a point. */
export const textWidth = 9298;
/** What a sign of nine points takes on average, and the room beside it. */
const signWidth = 105;
const besideText = 180;
/** Columns as wide as their content leave at least this part to the others. */
const leastForOthers = 0.4;

const wordsIn = (cell: Cell | undefined): string => {
  if (cell === undefined || (typeof cell !== "string" && !("words" in cell))) return "";
  return typeof cell === "string" ? cell : cell.words;
};

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/**
 * Returns the width of each column in twentieths of a point, together the width of the text. A word processor would find
 * widths of its own; fixed ones look the same in each, and a word without end breaks inside its cell.
 */
export function columnWidths({ columns, rows }: Table): readonly number[] {
  const ownWidths = columns.map(({ title, width }, at) => {
    if (width > 0) return 0;
    const longest = rows.reduce((most, row) => Math.max(most, wordsIn(row[at]).length), title.length);
    return longest * signWidth + besideText;
  });
  const parts = sum(columns.map(({ width }) => width));
  const most = parts === 0 ? textWidth : textWidth * (1 - leastForOthers);
  const shrink = parts === 0 ? textWidth / sum(ownWidths) : Math.min(1, most / Math.max(1, sum(ownWidths)));
  const own = ownWidths.map((width) => Math.floor(width * shrink));
  const free = textWidth - sum(own);
  return columns.map(({ width }, at) => (width > 0 ? Math.floor((free * width) / parts) : (own[at] ?? 0))); // one a column
}
