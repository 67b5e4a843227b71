import { itemAt } from "../shared/place.ts";
import type { CellMove } from "./neededMove.ts";
import type { TableToProtect } from "./protectionTask.ts";

/** What is asked of single cells while it is gathered: primary cells by their threshold, and moves. */
type Gathered = {
  readonly primary: Map<number, number>;
  readonly moves: Map<number, readonly CellMove[]>;
};

/** What the total of a cell that goes says of it: it counts nobody else, or it cannot be as large as it must seem. */
type Step = { readonly total: number; readonly count: number; readonly whole: number };

/** Asks of a total what was asked of a primary part of it that goes, where the total says too much of the part. */
function carryPrimary(
  threshold: number | undefined,
  { total, count, whole }: Step,
  primary: Gathered["primary"],
) {
  if (threshold === undefined || (whole > count && whole >= threshold)) return false;
  if ((primary.get(total) ?? -1) >= threshold) return false; // not primary yet is below every threshold
  primary.set(total, threshold);
  return true;
}

/** The same for moves: within its total a cell does not rise above it. */
function carryMoves(
  asked: readonly CellMove[],
  { total, count, whole }: Step,
  moves: Gathered["moves"],
): boolean {
  const own = moves.get(total) ?? []; // of most cells none are asked
  const more = asked.filter(({ rise, fall }) => {
    const fits = (rise !== null && count + rise <= whole) || (fall !== null && count >= fall);
    const isThere = own.some((move) => move.rise === rise && move.fall === fall);
    return (whole <= count || !fits) && !isThere;
  });
  moves.set(total, [...own, ...more.map((move) => ({ ...move, cell: total }))]);
  return more.length > 0;
}

/**
 * Returns the table with what is asked of the cells that go asked of the cells that stay, where it matters: a primary cell that
 * goes is not shown, but a total which counts nobody else is that cell. `stays` says of each cell whether it stays.
 */
export function carriedUp(table: TableToProtect, stays: (cell: number) => boolean): TableToProtect {
  const { cube, level, threshold, otherThresholds } = table;
  const general = level === "strong" ? (threshold ?? 0) : 0; // at the level exact a total says too much when it is the cell
  const primary = new Map(table.primary.map((cell) => [cell, otherThresholds.get(cell) ?? general])); // most have none of their own
  const moves = new Map<number, readonly CellMove[]>(Map.groupBy(table.moves, ({ cell }) => cell));
  const steps = cube.equations.flatMap(({ total, parts }) =>
    parts.filter((part) => !stays(part)).map((part) => ({ total, part })),
  );
  for (let more = true; more; ) {
    more = false;
    for (const { total, part } of steps) {
      const [count, whole] = [itemAt(cube.cells, part).count, itemAt(cube.cells, total).count];
      const step = { total, count, whole };
      if (carryPrimary(primary.get(part), step, primary)) more = true;
      if (carryMoves(moves.get(part) ?? [], step, moves)) more = true; // of most cells none are asked
    }
  }
  const inOrder = [...primary].sort(([one], [other]) => one - other);
  return {
    ...table,
    primary: inOrder.map(([cell]) => cell),
    otherThresholds: new Map(inOrder.filter(([, lowest]) => lowest !== general)),
    moves: [...moves.values()].flat().sort((one, other) => one.cell - other.cell),
  };
}
