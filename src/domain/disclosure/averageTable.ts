import { itemAt, numberAt } from "../shared/place.ts";
import type { Result } from "../shared/result.ts";
import type { Cube } from "./cube.ts";
import type { KnownFigure } from "./knownFigure.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { type CellMove, isMove } from "./neededMove.ts";
import { defaultGroupLimit } from "./primary.ts";
import { nothingBeside, type TableToProtect } from "./protectionTask.ts";
import { type Protection, type ProtectionProblem, protectTable } from "./protectTable.ts";

/** The least and the most that one person can answer, or be paid. Everybody knows it. */
export type Scale = { readonly lowest: number; readonly highest: number };

/** An average that readers can find elsewhere, rounded to so many decimals. */
export type KnownAverage = {
  readonly source: string;
  readonly cell: number;
  readonly average: number;
  readonly decimals: number;
};

/** Averages of amounts over the people of a table. Lists hold positions in the cells. */
export type AverageTable = {
  /** How many people gave an amount, by cell. */
  readonly people: Cube;
  /** What the amounts of each cell add up to, in whole units. */
  readonly sums: readonly number[];
  readonly scale: Scale;
  readonly threshold: number;
  /** Cells whose number of people is not shown: their average is not shown either. */
  readonly hiddenCounts: readonly number[];
  /** Cells whose sum few people make up (`isDominated`). */
  readonly dominated: readonly number[];
  /** Cells that 1 to T - 1 people came into or left since their average was last shown. */
  readonly changed: readonly number[];
  readonly known: readonly KnownAverage[];
};

/** A sum from the lowest end of the scale, and the most it could be. */
type ScaledSum = { readonly people: number; readonly sum: number; readonly most: number };

/** Cells of a small group whose average tells of each of them: all are at one end of the scale. */
function groupsAtAnEnd(sums: readonly ScaledSum[], { threshold }: AverageTable): readonly number[] {
  const limit = defaultGroupLimit(threshold);
  return [...sums.keys()].filter((cell) => {
    const { people, sum, most } = itemAt(sums, cell);
    return people < limit && (sum === 0 || sum === most);
  });
}

/** Cells whose average is hidden for its own sake. */
function ownCells(sums: readonly ScaledSum[], table: AverageTable): readonly number[] {
  const { threshold, dominated, changed } = table;
  const small = [...sums.keys()].filter((cell) => itemAt(sums, cell).people < threshold);
  const named = new Set([...small, ...dominated, ...changed, ...groupsAtAnEnd(sums, table)]);
  return [...named].filter((cell) => itemAt(sums, cell).people > 0).sort((one, other) => one - other);
}

/** Returns what a published average says of the sum of its cell: half of the last decimal either way, for each person. */
function sumFigure({ people, scale }: AverageTable, known: KnownAverage): KnownFigure {
  const { count } = itemAt(people.cells, known.cell);
  const half = 0.5 * 10 ** -known.decimals;
  const sumOf = (average: number): number => count * (average - scale.lowest);
  const terms = [{ cell: known.cell, weight: 1 }];
  return {
    source: known.source,
    terms,
    least: sumOf(known.average - half),
    most: sumOf(known.average + half),
  };
}

/**
 * Returns the table of sums whose protection is that of the averages: whoever knows how many people there are knows the sum
 * from the average. Sums count from the lowest end of the scale, so that none is below zero. Of a cell that is hidden for its
 * own sake the sum must be able to lie one whole person higher and one lower, as far as the scale goes: then the answer of
 * one person can be anything, also for whoever knows all the others. Source: docs/disclosure.md, averages.
 */
export function averagesToProtect(table: AverageTable): TableToProtect {
  const { people, scale } = table;
  const person = scale.highest - scale.lowest;
  const sums = people.cells.map(({ count }, cell): ScaledSum => {
    const sum = numberAt(table.sums, cell) - count * scale.lowest;
    return { people: count, sum, most: count * person };
  });
  const own = ownCells(sums, table);
  const room = (cell: number): readonly CellMove[] => {
    const { sum, most } = itemAt(sums, cell);
    return [
      { cell, rise: Math.min(person, most - sum), fall: null },
      { cell, rise: null, fall: Math.min(person, sum) },
    ].filter((move) => !isMove(move, 0)); // at an end of the scale there is one way to go
  };
  const ends = sums.map(
    ({ most }, cell): KnownFigure => ({ source: "scale", terms: [{ cell, weight: 1 }], least: 0, most }),
  );
  const cells = people.cells.map(({ codes }, cell) => ({ codes, count: itemAt(sums, cell).sum }));
  return {
    ...nothingBeside,
    cube: { cells, equations: people.equations },
    threshold: null,
    level: "exact", // what is asked of an average stands in its moves
    primary: [],
    moves: own.flatMap(room),
    alwaysHidden: table.hiddenCounts.filter((cell) => !own.includes(cell)),
    known: [...ends, ...table.known.map((known) => sumFigure(table, known))],
    insiders: false, // that one person knows all the others is reckoned with in the moves
  };
}

/**
 * Returns which averages of a table are hidden, so that nobody who knows every number of people and every shown average can
 * tell what one person answered. Refuses as `protectTable` does; S102 where the average of everybody is over too few people,
 * S110 where a known average is of other people or answers.
 */
export const protectAverages = (
  table: AverageTable,
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem> => protectTable(averagesToProtect(table), solver, clock);
