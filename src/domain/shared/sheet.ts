import type { Day } from "./day.ts";

/**
 * What stands in one cell. A formula, an error of the spreadsheet and a cell that is merged into another one are
 * named as such: their value is not what somebody typed there. A percentage lies on the scale 0 to 100.
 */
export type SheetCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percentage"; readonly value: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "yesNo"; readonly value: boolean }
  | { readonly kind: "formula" }
  | { readonly kind: "error" }
  | { readonly kind: "merged" };

/** One row with the number the person sees in Excel. */
export type SheetRow = { readonly number: number; readonly cells: readonly SheetCell[] };

/** One sheet of a file; `otherSheets` names the ones in the same file that were not read. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly otherSheets: readonly string[];
};

const empty: SheetCell = { kind: "empty" };

/** Returns the cell in a column counted from 0; past the end of the row a cell is empty, as in Excel. */
export const cellAt = (row: SheetRow, column: number): SheetCell => row.cells[column] ?? empty;

/** Returns the letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Returns the column, counted from 0, that letters name: A is 0, AA is 26. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Returns the words of a cell as a person reads them, without spaces around them; `""` for an empty cell. */
export function cellWords(cell: SheetCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.value);
    case "percentage":
      return `${cell.value}%`;
    case "day":
      return cell.day;
    case "yesNo":
      return cell.value ? "ja" : "nee";
    case "formula":
    case "error":
    case "merged":
    case "empty":
      return "";
  }
}
