import { ok, type Result, refused } from "../shared/result.ts";
import { grandTotals } from "./cube.ts";
import { itemAt, numberAt } from "./place.ts";
import type { TableToProtect } from "./protectionTask.ts";

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

/** Cells that were hidden last time and were not far enough above the threshold for long enough. */
function staysHidden(
  { cube }: TableToProtect,
  threshold: number,
  others: readonly OtherDay[],
): readonly number[] {
  const last = others.at(-1);
  if (last === undefined) return [];
  const recent = [
    ...others.slice(1 - releasesAbove).map(({ counts }) => counts),
    cube.cells.map(({ count }) => count),
  ];
  const isAbove = (cell: number): boolean =>
    recent.length >= releasesAbove && recent.every((counts) => numberAt(counts, cell) >= threshold + margin);
  return [...cube.cells.keys()].filter(
    (cell) => last.hidden[cell] && itemAt(cube.cells, cell).count > 0 && !isAbove(cell),
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

/**
 * Returns the table with what earlier releases of its cells ask, oldest first. What was shown about this day is public and
 * stays so; what was hidden about it stays hidden. What another day hid is hidden first, and stays hidden until it was well
 * above the threshold twice; a cell whose movers are few is not shown on both days. S106: the threshold is not lower than
 * in any earlier release. Source: docs/disclosure.md, releases one after another.
 */
export function afterEarlier(
  table: TableToProtect,
  earlier: readonly EarlierRelease[],
): Result<TableToProtect, { readonly code: "S106"; readonly release: string }> {
  const { threshold } = table;
  const lowered = earlier.find((release) => threshold === null || release.threshold > threshold);
  if (lowered !== undefined) return refused({ code: "S106", release: lowered.id });
  if (threshold === null) return ok(table);
  const cells = [...table.cube.cells.keys()];
  const sameDay = earlier.filter(isSameDay);
  const others = earlier.filter(isOtherDay);
  const last = others.at(-1);
  const isPublic = new Set(cells.filter((cell) => sameDay.some(({ hidden }) => !hidden[cell])));
  const always = new Set([...grandTotals(table.cube), ...table.alwaysShown, ...isPublic]);
  const hiddenToday = cells.filter((cell) => sameDay.length > 0 && !isPublic.has(cell));
  const mayHide = (cell: number): boolean => !always.has(cell);
  return ok({
    ...table,
    primary: table.primary.filter((cell) => !isPublic.has(cell)),
    alwaysShown: [...table.alwaysShown, ...isPublic],
    alwaysHidden: [
      ...table.alwaysHidden,
      ...hiddenToday,
      ...staysHidden(table, threshold, others).filter(mayHide),
    ],
    hiddenBefore: [...table.hiddenBefore, ...cells.filter((cell) => last?.hidden[cell])],
    guarded:
      last === undefined
        ? table.guarded
        : [...table.guarded, ...smallChanges(table, threshold, last).filter(mayHide)],
  });
}
