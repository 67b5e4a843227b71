import { itemAt, numberAt } from "../shared/place.ts";
import type { JointTable } from "./jointTable.ts";
import { shownZeros } from "./protectionTask.ts";
import { askedAt, replaced } from "./replaced.ts";

/** Sums of cells: equations, and what is known beside them. */
type Sums = {
  readonly cells: readonly (readonly number[])[];
  readonly of: ReadonlyMap<number, readonly number[]>;
};

function sumsIn({ table }: JointTable): Sums {
  const { cube, known } = table;
  const cells = [
    ...cube.equations.map(({ total, parts }) => [total, ...parts]),
    ...known.map(({ terms }) => terms.map(({ cell }) => cell)),
  ];
  const of = new Map<number, number[]>();
  for (const [nth, some] of cells.entries()) {
    for (const cell of some) {
      const found = of.get(cell);
      if (found) found.push(nth);
      else of.set(cell, [nth]);
    }
  }
  return { cells, of };
}

/** The sums in which something can move when today's cells do. */
function touchedSums({ table, today }: JointTable, sums: Sums): ReadonlySet<number> {
  const zeros = shownZeros(table);
  const shown = new Set(table.alwaysShown);
  const canMove = (cell: number): boolean => !shown.has(cell) && !zeros[cell];
  const reached = new Set(today.filter(canMove));
  const touched = new Set<number>();
  for (const cell of reached) {
    for (const nth of sums.of.get(cell) ?? []) {
      // a cell can be in no sum
      if (touched.has(nth)) continue;
      touched.add(nth);
      for (const next of itemAt(sums.cells, nth)) if (canMove(next)) reached.add(next); // a set that grows is walked to its end
    }
  }
  return touched;
}

/**
 * Returns the part of a joint table that today's release can change anything in: what hangs together with today's cells over
 * cells that nobody sees. What can be thought of any other cell is settled by what was shown before.
 */
export function touchedPart(joint: JointTable): JointTable {
  const { table, today, cellOf, dayOf, isPublic } = joint;
  const { cells, equations } = table.cube;
  const sums = sumsIn(joint);
  const touched = touchedSums(joint, sums);
  const kept = new Set([...today, ...[...touched].flatMap((nth) => itemAt(sums.cells, nth))]);
  const places = new Int32Array(cells.length).fill(-1);
  for (const [place, cell] of [...kept].sort((one, other) => one - other).entries()) places[cell] = place;
  const at = (cell: number): number => numberAt(places, cell);
  return {
    table: {
      ...askedAt(table, places),
      cube: {
        cells: cells.filter((_, cell) => kept.has(cell)),
        equations: equations
          .filter((_, nth) => touched.has(nth))
          .map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) })),
      },
    },
    today: today.map(at),
    cellOf: cellOf.filter((_, cell) => kept.has(cell)),
    dayOf: dayOf.filter((_, cell) => kept.has(cell)),
    isPublic: new Set(replaced([...isPublic], places)),
  };
}
