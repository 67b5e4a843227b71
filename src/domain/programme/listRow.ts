import { cellAt, cellWords, columnNumber, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import { notStated, type Stated } from "../shared/stated.ts";
import type { ActionListCode, ActionListProblem } from "./actionListProblem.ts";
import type { ActionColumn, ActionMap } from "./actionMap.ts";

/** One row while it is read: where things stand, and what was found wrong so far. */
export type ListRow = {
  readonly row: SheetRow;
  readonly header: SheetRow;
  readonly map: ActionMap;
  readonly problems: ActionListProblem[];
};

type Place = { readonly letters: string | null; readonly found: string; readonly expected?: string };

/** Adds a problem to a row, at a column or, without letters, at the row as a whole. */
export function complain(list: ListRow, code: ActionListCode, place: Place): void {
  const { letters, found, expected = "" } = place;
  const header = letters === null ? null : cellWords(cellAt(list.header, columnNumber(letters)));
  list.problems.push({ code, row: list.row.number, column: letters, header, found, expected });
}

const notTyped = { formula: "A116", error: "A117", merged: "A118" } as const;

/**
 * Returns the cell in a column, or an empty one with a problem. A116: not a formula. A117: not an error of the
 * spreadsheet. A118: not merged with another cell, because nobody can tell for which rows its words hold.
 */
export function cellIn(list: ListRow, letters: string | null): SheetCell {
  if (letters === null) return { kind: "empty" };
  const cell = cellAt(list.row, columnNumber(letters));
  if (cell.kind !== "formula" && cell.kind !== "error" && cell.kind !== "merged") return cell;
  complain(list, notTyped[cell.kind], { letters, found: cellWords(cell) });
  return { kind: "empty" };
}

/** Returns the words in a column; an empty cell and a cell with only dashes state nothing. */
export function wordsIn(list: ListRow, letters: string | null): Stated<string> {
  const words = cellWords(cellIn(list, letters));
  return /^[-–—]*$/.test(words) ? notStated : words;
}

/** Returns the words that a list gives for one thing. */
export const wordsOf = (list: ListRow, column: ActionColumn): Stated<string> =>
  wordsIn(list, list.map.columns[column]);
