import { itemAt, numberAt } from "../shared/place.ts";
import { type Cube, grandTotals } from "./cube.ts";
import type { KnownFigure } from "./knownFigure.ts";
import { type MergedCube, mergeEqualCells } from "./mergedCube.ts";
import {
  type CellMove,
  exactMove,
  type NeededMove,
  neededMoves,
  type ProtectionLevel,
} from "./neededMove.ts";

/** A table, and what is asked of its protection. Lists hold positions in the cells. */
export type TableToProtect = {
  readonly cube: Cube;
  /** The smallest count that may be shown; null where primary cells were given and only `exact` is defined. */
  readonly threshold: number | null;
  readonly level: ProtectionLevel;
  readonly primary: readonly number[];
  /** Primary cells that were released under a threshold of their own. */
  readonly otherThresholds: ReadonlyMap<number, number>;
  /** Cells that are hidden because of moves of their own, which must be possible. */
  readonly moves: readonly CellMove[];
  /** Cells that may not be hidden beside the grand totals: headcounts, target indicators, what was shown before. */
  readonly alwaysShown: readonly number[];
  /** Cells that stay hidden because an earlier release hid them. */
  readonly alwaysHidden: readonly number[];
  /** Cells that cost nothing to hide, because readers already miss them. */
  readonly hiddenBefore: readonly number[];
  /** Cells of which a zero would not be shown either: nobody knows that they are one or more. */
  readonly zeroHidden: readonly number[];
  /** Cells that are a part of nothing and still no grand total of a table: sums that only say how others hang together. */
  readonly unseenTotals: readonly number[];
  /** What readers can find elsewhere. */
  readonly known: readonly KnownFigure[];
  /** Whether somebody alone in a cell must not be able to compute another one; always in a release of the product. */
  readonly insiders: boolean;
};

/** A table in the form in which the stages work on it: groups in place of cells. */
export type ProtectionTask = {
  readonly merged: MergedCube;
  readonly primary: readonly number[];
  /** 1 for groups that are hidden whatever happens. */
  readonly mustHide: Uint8Array;
  /** The price of hiding a group: its count, nothing when readers already miss it, infinite when it must be shown. */
  readonly cost: Float64Array;
  /** What is shown whatever happens. */
  readonly mustShow: readonly number[];
  /** What may be hidden beside the primary groups, from most to least worth showing. */
  readonly candidates: readonly number[];
  /** The moves of the level. */
  readonly moves: readonly NeededMove[];
  /** The moves by which a group cannot be computed; asked again with what an attacker knows beside the table. */
  readonly exact: readonly NeededMove[];
  /** Whether everybody may know that a hidden count which is not zero is one or more: not at the level exact, which compares. */
  readonly integers: boolean;
  readonly insiders: boolean;
  /** Whether what single balances give away is looked for first: with moves of single cells they give most away. */
  readonly narrowFirst: boolean;
};

const perCell = 0.001; // of two patterns with the same sum the one with fewer cells is better

const groupsOf = ({ groupOf }: MergedCube, cells: readonly number[]): ReadonlySet<number> =>
  new Set(cells.map((cell) => numberAt(groupOf, cell)).filter((group) => group >= 0));

/** What a table has that asks nothing beside its primary cells. */
export const nothingBeside = {
  otherThresholds: new Map<number, number>(),
  moves: [],
  alwaysShown: [],
  alwaysHidden: [],
  hiddenBefore: [],
  zeroHidden: [],
  unseenTotals: [],
  known: [],
} as const;

/** Returns the threshold of a group: that of the table, or the highest of those its cells have for themselves. */
export function thresholdsIn({ threshold, otherThresholds }: TableToProtect, { members }: MergedCube) {
  const general = threshold ?? 0; // without a threshold the level is exact, and asks none
  return (group: number): number =>
    Math.max(...itemAt(members, group).map((cell) => otherThresholds.get(cell) ?? general)); // most cells have none of their own
}

/** Returns the moves that the primary groups need at a level, and those that are asked of single cells. */
export function movesOf(
  table: TableToProtect,
  merged: MergedCube,
  level: ProtectionLevel,
): readonly NeededMove[] {
  const primary = [...groupsOf(merged, table.primary)].sort((one, other) => one - other);
  const own = table.moves.map(({ cell, rise, fall }) => ({
    group: numberAt(merged.groupOf, cell),
    rise,
    fall,
  }));
  return [...neededMoves(merged, primary, level, thresholdsIn(table, merged)), ...own];
}

/** The cells that are hidden for what is asked of them. */
const keptCells = ({ primary, alwaysHidden, moves }: TableToProtect): ReadonlySet<number> =>
  new Set([...primary, ...alwaysHidden, ...moves.map(({ cell }) => cell)]);

/** Returns of each cell whether it is a zero that is shown: unless it is primary, has moves of its own, or was hidden before. */
export function shownZeros(table: TableToProtect): readonly boolean[] {
  const kept = keptCells(table);
  return table.cube.cells.map(({ count }, cell) => count === 0 && !kept.has(cell));
}

/** Returns the grand totals that everybody sees. */
export function seenTotals({ cube, unseenTotals }: TableToProtect): readonly number[] {
  const unseen = new Set(unseenTotals);
  return grandTotals(cube).filter((cell) => !unseen.has(cell));
}

/** Returns the task of a table. */
export function taskOf(table: TableToProtect): ProtectionTask {
  const { cube, level } = table;
  const kept = keptCells(table);
  const merged = mergeEqualCells(cube, { ...table, shownZero: shownZeros(table) });
  const shown = groupsOf(merged, [...seenTotals(table), ...table.alwaysShown]);
  const primary = [...groupsOf(merged, table.primary)].sort((one, other) => one - other);
  const hidden = groupsOf(merged, [...kept]);
  const missed = groupsOf(merged, table.hiddenBefore);
  const groups = [...merged.counts.keys()];
  const cost = Float64Array.from(merged.counts, (count, group) => {
    if (hidden.has(group) || missed.has(group)) return 0;
    return shown.has(group) || count === 0
      ? Number.POSITIVE_INFINITY
      : count * itemAt(merged.members, group).length + perCell;
  });
  const isCandidate = (group: number): boolean => Number.isFinite(cost[group]) && !hidden.has(group);
  return {
    merged,
    primary,
    mustHide: Uint8Array.from(groups, (group) => (hidden.has(group) ? 1 : 0)),
    cost,
    mustShow: groups.filter((group) => !Number.isFinite(cost[group])),
    candidates: [
      ...groups.filter((group) => isCandidate(group) && !missed.has(group)),
      ...groups.filter((group) => isCandidate(group) && missed.has(group)),
    ],
    moves: movesOf(table, merged, level),
    exact: level === "strong" || table.insiders ? primary.map(exactMove) : [],
    integers: level === "strong",
    insiders: table.insiders,
    narrowFirst: table.moves.length > 0,
  };
}
