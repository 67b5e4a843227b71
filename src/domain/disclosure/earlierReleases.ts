import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { grandTotals } from "./cube.ts";
import type { SensitiveDimension } from "./primary.ts";
import type { TableToProtect } from "./protectionTask.ts";

/** How many people came into a cell and left it between two reference dates. */
export type Movers = { readonly cell: number; readonly joiners: number; readonly leavers: number };

/** What a release made of a cell; absent is a cell that was no part of it, such as a unit of a later organisation. */
export type CellStatus = "shown" | "hidden" | "absent";

/** What an earlier release of the same cells showed. */
export type EarlierRelease = {
  readonly id: string;
  readonly threshold: number;
  readonly status: readonly CellStatus[];
  /** The counts of that day, of absent cells too; null for a release about the same day as the table. */
  readonly counts: readonly number[] | null;
  /** Who moved until the next day; of a cell that is not named the change of its count stands for them. */
  readonly movers: readonly Movers[];
  /**
   * The characteristic of the movers that must not be known, where colleagues know who came and left: how many moved in each
   * whole group is then known to everybody. Null where nothing is known of movers but who did not move.
   */
  readonly sensitive: SensitiveDimension | null;
};

/** A release about another day than the table. */
export type EarlierDay = EarlierRelease & { readonly counts: readonly number[] };

/** What earlier releases refuse: a lower threshold, or movers that do not fit the counts. */
export type EarlierProblem =
  | { readonly code: "S106"; readonly release: string }
  | { readonly code: "S111"; readonly release: string; readonly cell: number };

/** A cell is shown again when it was this far above the threshold in so many releases. */
const margin = 2;
const releasesAbove = 2;

const isEarlierDay = (release: EarlierRelease): release is EarlierDay => release.counts !== null;

/** Returns the releases about other days than the table, oldest first. */
export const earlierDays = (earlier: readonly EarlierRelease[]): readonly EarlierDay[] =>
  earlier.filter(isEarlierDay);

/** Returns the cells that releases about the same day as the table showed. */
export const shownSameDay = (
  { cube }: TableToProtect,
  earlier: readonly EarlierRelease[],
): readonly number[] => {
  const sameDay = earlier.filter((release) => !isEarlierDay(release));
  return [...cube.cells.keys()].filter((cell) =>
    sameDay.some(({ status }) => itemAt(status, cell) === "shown"),
  );
};

/**
 * Cells that the last release hid and that are too near to the threshold, or not long enough above it, to be shown. A zero that
 * was no zero to readers is too near as well: it would tell that all who were there left.
 */
function tooSoon(
  { cube: { cells } }: TableToProtect,
  threshold: number,
  days: readonly EarlierDay[],
): readonly number[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const recent = [
    ...days.slice(1 - releasesAbove).map(({ counts }) => counts),
    cells.map(({ count }) => count),
  ];
  const isAbove = (cell: number): boolean =>
    recent.length >= releasesAbove && recent.every((counts) => numberAt(counts, cell) >= threshold + margin);
  return [...cells.keys()].filter((cell) => {
    if (last.status[cell] === "absent")
      return itemAt(cells, cell).count === 0 && numberAt(last.counts, cell) > 0;
    return last.status[cell] === "hidden" && !isAbove(cell);
  });
}

/**
 * Returns the table with what earlier releases ask of its own cells. What was shown about this day is public and stays so; what
 * was hidden about it stays hidden. What the last release about another day hid is hidden first, and is shown again only when
 * it was well above the threshold twice. S106: the threshold is not lower than in any earlier release.
 * Source: docs/disclosure.md, releases one after another.
 */
export function asEarlierAsk(
  table: TableToProtect,
  earlier: readonly EarlierRelease[],
): Result<TableToProtect, EarlierProblem> {
  const { threshold } = table;
  const lowered = earlier.find((release) => threshold === null || release.threshold > threshold);
  if (lowered !== undefined) return refused({ code: "S106", release: lowered.id });
  if (threshold === null) return ok(table);
  const cells = [...table.cube.cells.keys()];
  const sameDay = earlier.filter((release) => !isEarlierDay(release));
  const days = earlierDays(earlier);
  const isPublic = new Set(shownSameDay(table, earlier));
  const always = new Set([...grandTotals(table.cube), ...table.alwaysShown, ...isPublic]);
  const hiddenToday = cells.filter((cell) => sameDay.some(({ status }) => itemAt(status, cell) === "hidden"));
  const kept = new Set([...hiddenToday, ...tooSoon(table, threshold, days)]);
  return ok({
    ...table,
    primary: table.primary.filter((cell) => !isPublic.has(cell)),
    alwaysShown: [...table.alwaysShown, ...isPublic],
    alwaysHidden: [...table.alwaysHidden, ...[...kept].filter((cell) => !always.has(cell))],
    hiddenBefore: [...table.hiddenBefore, ...cells.filter((cell) => days.at(-1)?.status[cell] === "hidden")],
  });
}
