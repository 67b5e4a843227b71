import {
  type Cube,
  cubeOf,
  type EarlierProblem,
  type EarlierRelease,
  type LinearSolver,
  nothingBeside,
  type ProtectionProblem,
  type Release,
  type ReleasedFigure,
  type ReleasedTable,
  releaseCounts,
  smallCells,
} from "../disclosure/index.ts";
import type { Unit, UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { itemAt } from "../shared/place.ts";
import type { Result } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { unitDimension, wholeOrganisation } from "./unitDimension.ts";

/** What releasing needs beside the figures: the day, the threshold of the municipality, the solver and the clock. */
export type ReleaseTools = {
  readonly referenceDate: Day;
  readonly threshold: number;
  readonly solver: LinearSolver;
  readonly clock: () => number;
};

/** Why totals of units are not released. */
export type UnitTotalProblem = ProtectionProblem | EarlierProblem;

/** Returns the cube of people by unit: one code an entry of `people`. */
export const unitCube = (units: readonly Pick<Unit, "id" | "parent">[], people: readonly UnitId[]): Cube => {
  const { dimension, codeFor } = unitDimension(units);
  return cubeOf(
    [dimension],
    people.map((unit) => ({ codes: [codeFor(unit)], count: 1 })),
  );
};

/** Counts by unit, what was released of them before, and whether that somebody is there at all may not be known. */
type CountsToRelease = {
  readonly cube: Cube;
  readonly earlier: readonly EarlierRelease[];
  readonly alwaysHidden: readonly number[];
  readonly hideZeros: boolean;
};

/**
 * Returns the numbers of people by unit as they may leave. With `hideZeros` a unit with nobody is hidden like a small one: that
 * nobody of a team is in the doelgroepregister tells something about each of them. Refuses as `releaseCounts` does.
 */
export function releaseUnitCounts(
  { cube, earlier, alwaysHidden, hideZeros }: CountsToRelease,
  { referenceDate, threshold, solver, clock }: ReleaseTools,
): Result<Release<"counts">, UnitTotalProblem> {
  const parts = [...cube.cells.keys()].filter(
    (cell) => itemAt(cube.cells, cell).codes[0] !== wholeOrganisation,
  );
  const zeros = hideZeros ? parts.filter((cell) => itemAt(cube.cells, cell).count === 0) : [];
  const table = {
    ...nothingBeside,
    cube,
    primary: [...smallCells(cube, threshold), ...zeros],
    alwaysHidden,
    zeroHidden: hideZeros ? parts : [],
  };
  return releaseCounts({ referenceDate, threshold, table, earlier, noFigures: [] }, solver, clock);
}

/** Returns a released number, or null for what is hidden; of nobody a sum is 0. */
export function shownNumber(figure: ReleasedFigure): Stated<number> {
  if (figure.kind === "hidden") return null;
  return figure.kind === "shown" ? figure.value : 0;
}

/** Returns the released number of a unit, or of the organisation; null where it is hidden. */
export function numberOf({ cells }: ReleasedTable, code: string): Stated<number> {
  const cell = cells.find(({ codes }) => codes[0] === code);
  return cell === undefined ? null : shownNumber(cell.figure); // a unit that is no part of the table shows nothing
}
