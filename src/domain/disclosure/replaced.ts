import { numberAt } from "../shared/place.ts";
import type { TableToProtect } from "./protectionTask.ts";

/** Returns the cells at their new places, without those that go: their new place is -1. */
export const replaced = (cells: readonly number[], places: ArrayLike<number>): number[] =>
  cells.map((cell) => numberAt(places, cell)).filter((place) => place >= 0);

/**
 * Returns what is asked of the cells of a table, asked of them at their new places. What is asked of a cell that goes is left
 * out, and so is a figure that is known of one.
 */
export function askedAt(table: TableToProtect, places: ArrayLike<number>): Omit<TableToProtect, "cube"> {
  const { cube: _, ...asked } = table;
  const at = (cell: number): number => numberAt(places, cell);
  const stays = (cell: number): boolean => at(cell) >= 0;
  const thresholds = [...table.otherThresholds].filter(([cell]) => stays(cell));
  return {
    ...asked,
    primary: replaced(table.primary, places),
    otherThresholds: new Map(thresholds.map(([cell, lowest]) => [at(cell), lowest])),
    moves: table.moves.filter(({ cell }) => stays(cell)).map((move) => ({ ...move, cell: at(move.cell) })),
    alwaysShown: replaced(table.alwaysShown, places),
    alwaysHidden: replaced(table.alwaysHidden, places),
    hiddenBefore: replaced(table.hiddenBefore, places),
    zeroHidden: replaced(table.zeroHidden, places),
    unseenTotals: replaced(table.unseenTotals, places),
    known: table.known
      .filter(({ terms }) => terms.every(({ cell }) => stays(cell)))
      .map((figure) => ({
        ...figure,
        terms: figure.terms.map((term) => ({ ...term, cell: at(term.cell) })),
      })),
  };
}
