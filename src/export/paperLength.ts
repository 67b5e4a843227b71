import { type Result, refused } from "../domain/shared/result.ts";
import type { Block, Cell, Paper } from "./paper.ts";

/** Why a paper is not set: R113. */
export type TooLong = { readonly code: "R113" };
export const tooLong = refused<TooLong>({ code: "R113" });

/** A paper as a file, or why there is none. */
export type PaperMade = Result<Uint8Array, TooLong>;

/**
 * What the typesetter's memory was measured to grow by: 280 bytes a sign and 16 kB a cell, as much as 60 signs. Up to this
 * length a paper takes at most 500 MB; it holds 2,700 actions, where the longest published list has a few hundred.
 */
const mostSigns = 1_500_000;
const signsOfCell = 60;

const textIn = (cell: Cell): string => {
  if (typeof cell === "string") return cell;
  return "words" in cell ? cell.words : cell.alt;
};

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

function lengthOf(block: Block): number {
  switch (block.kind) {
    case "table":
      return sum(block.table.rows.flat().map((cell) => signsOfCell + textIn(cell).length));
    case "narrative":
      return sum(block.paragraphs.map((words) => textIn(words).length));
    case "redacted":
      return sum(block.pieces.map((piece) => (typeof piece === "string" ? piece : piece.ground).length));
    default:
      return block.text.length;
  }
}

/** R113: a paper that would take more memory than an office has to spare is not set; it is far longer than anybody reads. */
export const isTooLong = ({ sections }: Paper): boolean =>
  sum(sections.flatMap(({ blocks }) => blocks).map(lengthOf)) > mostSigns;
