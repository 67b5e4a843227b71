import type { Cell, Table } from "../paper.ts";

/** The width of the text on A4 between its margins, in twentieths of a point. */
export const textWidth = 9298;
/** What a sign of nine points takes on average, and the room beside it. */
const signWidth = 105;
const besideText = 180;
/** A column that shares the free width keeps at least this part of the page, and all of them together never more than this. */
const leastForOne = 0.15;
const leastForAll = 0.6;

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
    // a title may break between its words, what stands under it may not
    const words = [...title.split(" "), ...rows.map((row) => wordsIn(row[at]))];
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    return longest * signWidth + besideText;
  });
  const parts = sum(columns.map(({ width }) => width));
  const sharing = columns.filter(({ width }) => width > 0).length;
  const most = textWidth * (1 - Math.min(leastForAll, sharing * leastForOne));
  const shrink = parts === 0 ? textWidth / sum(ownWidths) : Math.min(1, most / Math.max(1, sum(ownWidths)));
  const own = ownWidths.map((width) => Math.floor(width * shrink));
  const free = textWidth - sum(own);
  return columns.map(({ width }, at) => (width > 0 ? Math.floor((free * width) / parts) : (own[at] ?? 0))); // one a column
}
