import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { feasibleIntervals } from "./checkDisclosure.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { type LinkedTable, linkTables } from "./linkedTables.ts";
import type { ReleasedTable } from "./releasedTable.ts";

/** What an outsider must think possible of a hidden cell: at least and at most so many people, null where there is no most. */
export type OutsiderCell = {
  readonly codes: readonly string[];
  readonly least: number;
  readonly most: number | null;
};

/** The hidden cells of each table, in the order of the tables and of their cells. */
export type OutsiderView = readonly (readonly OutsiderCell[])[];

/** A released table, with how its cells add up. */
export type SeenTable = {
  readonly shape: Pick<LinkedTable, "name" | "dimensions"> & {
    readonly cube: Pick<LinkedTable["cube"], "equations">;
  };
  readonly released: ReleasedTable<"counts">;
};

/** The table as it is seen: what is shown has its count, and what is hidden none. */
const seenOf = ({ shape: { name, dimensions, cube }, released }: SeenTable): LinkedTable => ({
  name,
  dimensions,
  cube: {
    cells: released.cells.map(({ codes, figure }) => ({
      codes,
      count: figure.kind === "shown" ? figure.value : 0, // no program reads the count of a hidden cell
    })),
    equations: cube.equations,
  },
  isShown: true,
});

/**
 * Returns what somebody who knows all that one release shows, and how its tables add up, must think possible of each hidden
 * cell. It is computed from released tables alone, so it says nothing that everybody could not compute. What other days and others
 * publish is not in it. Refused where the solver stops, or where the tables are not of one release (`S114`).
 * Source: docs/disclosure.md, the feasible interval.
 */
export function outsiderView(
  tables: readonly SeenTable[],
  solver: LinearSolver,
): Result<OutsiderView, { readonly why: string }> {
  const threshold = tables[0]?.released.threshold ?? 1; // of no table nothing is asked
  const linked = linkTables(tables.map(seenOf), threshold);
  if (!linked.ok) return refused({ why: linked.problem.code });
  const { places, table } = linked.value;
  const hidden = table.cube.cells.map(() => false);
  for (const [nth, { released }] of tables.entries())
    for (const [cell, { figure }] of released.cells.entries())
      if (figure.kind === "hidden") hidden[numberAt(itemAt(places, nth), cell)] = true;
  const found = feasibleIntervals({ cube: table.cube, known: [] }, hidden, solver);
  if (!found.ok) return found;
  const intervals = new Map(found.value.map((interval) => [interval.cell, interval]));
  return ok(
    tables.map(({ released }, nth) =>
      released.cells.flatMap(({ codes }, cell) => {
        const interval = intervals.get(numberAt(itemAt(places, nth), cell));
        if (interval === undefined) return []; // it is shown
        const { min, max } = interval;
        return [{ codes, least: min, most: Number.isFinite(max) ? max : null }];
      }),
    ),
  );
}
