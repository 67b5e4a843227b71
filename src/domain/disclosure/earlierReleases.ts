import { ok, type Result, refused } from "../shared/result.ts";
import { type Cube, grandTotals } from "./cube.ts";
import type { LinearSolver, SolverStopped } from "./linearProgram.ts";
import { itemAt, numberAt } from "./place.ts";
import { smallCells } from "./primary.ts";
import { nothingBeside, type TableToProtect } from "./protectionTask.ts";
import { shownLater } from "./shownLater.ts";

/** How many people came into a cell and left it between two reference dates. */
export type Movers = { readonly cell: number; readonly joiners: number; readonly leavers: number };

/** What an earlier release of the same cells showed. */
export type EarlierRelease = {
  readonly id: string;
  readonly threshold: number;
  /** Of each cell whether it was hidden. */
  readonly hidden: readonly boolean[];
  /** The counts of that day; null for a release about the same day. */
  readonly counts: readonly number[] | null;
  /** Who moved since; null when that is not known: then every small change is taken for such a move. */
  readonly movers: readonly Movers[] | null;
};

/** A cell is shown again when it was this far above the threshold in so many releases. */
const margin = 2;
const releasesAbove = 2;

type SameDay = EarlierRelease & { readonly counts: null };
type OtherDay = EarlierRelease & { readonly counts: readonly number[] };

const isSameDay = (release: EarlierRelease): release is SameDay => release.counts === null;
const isOtherDay = (release: EarlierRelease): release is OtherDay => release.counts !== null;

/** Cells that were hidden last time and are far enough above the threshold for long enough to be shown. */
function aboveLongEnough(
  { cube }: TableToProtect,
  threshold: number,
  others: readonly OtherDay[],
): ReadonlySet<number> {
  const last = others.at(-1);
  const recent = [
    ...others.slice(1 - releasesAbove).map(({ counts }) => counts),
    cube.cells.map(({ count }) => count),
  ];
  const isAbove = (cell: number): boolean =>
    recent.length >= releasesAbove && recent.every((counts) => numberAt(counts, cell) >= threshold + margin);
  return new Set([...cube.cells.keys()].filter((cell) => last?.hidden[cell] && isAbove(cell)));
}

/** The table of an earlier day, with what was small on that day. */
function tableOn(
  { cube, ...table }: TableToProtect,
  { counts, threshold, hidden }: OtherDay,
): TableToProtect {
  const cells = cube.cells.map(({ codes }, cell) => ({ codes, count: numberAt(counts, cell) }));
  const then: Cube = { cells, equations: cube.equations };
  const primary = smallCells(then, threshold).filter((cell) => hidden[cell]);
  return { ...table, ...nothingBeside, cube: then, threshold, primary };
}

/** Cells that stay hidden: too near to the threshold, or needed by the small cells of an earlier day. */
function staysHidden(
  table: TableToProtect,
  threshold: number,
  others: readonly OtherDay[],
  solver: LinearSolver,
): Result<readonly number[], SolverStopped> {
  let free = aboveLongEnough(table, threshold, others);
  for (const release of others) {
    const wanted = new Set([...free].filter((cell) => release.hidden[cell]));
    if (wanted.size === 0) continue;
    const found = shownLater(tableOn(table, release), release.hidden, wanted, solver);
    if (!found.ok) return found;
    free = new Set([...free].filter((cell) => !wanted.has(cell) || found.value.has(cell)));
  }
  const { cells } = table.cube;
  const last = others.at(-1);
  return ok(
    [...cells.keys()].filter(
      (cell) => last?.hidden[cell] && itemAt(cells, cell).count > 0 && !free.has(cell),
    ),
  );
}

/** Cells that were shown last time and that so few people came into or left that the difference would tell about them. */
function smallChanges(
  { cube }: TableToProtect,
  threshold: number,
  { hidden, counts, movers }: OtherDay,
): readonly number[] {
  const isSmall = (people: number): boolean => people >= 1 && people < threshold;
  const known = new Map(movers?.map((move) => [move.cell, move]));
  return [...cube.cells.keys()].filter((cell) => {
    if (hidden[cell]) return false;
    const move = known.get(cell);
    if (move !== undefined) return isSmall(move.joiners) || isSmall(move.leavers);
    return movers === null && isSmall(Math.abs(itemAt(cube.cells, cell).count - numberAt(counts, cell)));
  });
}

/** What earlier releases refuse: a lower threshold, or a solver that does not answer. */
export type EarlierProblem =
  | { readonly code: "S106"; readonly release: string }
  | { readonly code: "S104"; readonly why: string };

/**
 * Returns the table with what earlier releases of its cells ask, oldest first. What was shown about this day is public and
 * stays so; what was hidden about it stays hidden. What another day hid is hidden first; it is shown again when it was well
 * above the threshold twice and the small cells of no earlier day need it. A cell whose movers are few is not shown on both
 * days. S106: the threshold is not lower than in any earlier release. Source: docs/disclosure.md, releases one after another.
 */
export function afterEarlier(
  table: TableToProtect,
  earlier: readonly EarlierRelease[],
  solver: LinearSolver,
): Result<TableToProtect, EarlierProblem> {
  const { threshold } = table;
  const lowered = earlier.find((release) => threshold === null || release.threshold > threshold);
  if (lowered !== undefined) return refused({ code: "S106", release: lowered.id });
  if (threshold === null) return ok(table);
  const cells = [...table.cube.cells.keys()];
  const sameDay = earlier.filter(isSameDay);
  const others = earlier.filter(isOtherDay);
  const kept = staysHidden(table, threshold, others, solver);
  if (!kept.ok) return refused({ code: "S104", why: kept.problem.why });
  const last = others.at(-1);
  const isPublic = new Set(cells.filter((cell) => sameDay.some(({ hidden }) => !hidden[cell])));
  const always = new Set([...grandTotals(table.cube), ...table.alwaysShown, ...isPublic]);
  const hiddenToday = cells.filter((cell) => sameDay.length > 0 && !isPublic.has(cell));
  const mayHide = (cell: number): boolean => !always.has(cell);
  return ok({
    ...table,
    primary: table.primary.filter((cell) => !isPublic.has(cell)),
    alwaysShown: [...table.alwaysShown, ...isPublic],
    alwaysHidden: [...table.alwaysHidden, ...hiddenToday, ...kept.value.filter(mayHide)],
    hiddenBefore: [...table.hiddenBefore, ...cells.filter((cell) => last?.hidden[cell])],
    moves:
      last === undefined
        ? table.moves
        : [
            ...table.moves,
            ...smallChanges(table, threshold, last)
              .filter(mayHide)
              .map((cell) => ({ cell, rise: threshold, fall: threshold })),
          ],
  });
}
