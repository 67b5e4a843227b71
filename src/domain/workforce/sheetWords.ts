import { cellWords, type SheetCell, type SheetRow } from "../shared/sheet.ts";

/** Returns the words of a header without accents, capitals and signs: "Uren/week" reads "uren week". */
export const headerWords = (cell: SheetCell): string =>
  cellWords(cell)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** Returns whether a row says nothing at all; a formula or a merged cell says something, though not what. */
export const isEmptyRow = ({ cells }: SheetRow): boolean => cells.every(({ kind }) => kind === "empty");

/** One way of writing numbers: `36`, `25,5`, `25.5`, `1.234,5` and `1 234`; what could be two numbers is none. */
const written = /^-?(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,\d+)?$/;
const pointed = /^-?\d+\.\d{1,2}$/;

/** Returns the number that a text writes, or undefined: nothing is guessed. A percent sign behind it is left out. */
export function numberFrom(text: string): number | undefined {
  const words = text.trim().replace(/\s*%$/, "");
  if (pointed.test(words)) return Number(words);
  return written.test(words) ? Number(words.replace(/[. ]/g, "").replace(",", ".")) : undefined;
}

/** Returns the number in a cell, or undefined where there is none. */
export const numberIn = (cell: SheetCell): number | undefined =>
  cell.kind === "number" || cell.kind === "percentage" ? cell.value : numberFrom(cellWords(cell));
