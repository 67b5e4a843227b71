import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type OwnCells, sameCells } from "./ownCells.ts";
import type { SensitiveDimension } from "./primary.ts";
import { seenTotals, type TableToProtect } from "./protectionTask.ts";

/** How many people came into a cell and left it between two reference dates. */
export type Movers = { readonly cell: number; readonly joiners: number; readonly leavers: number };

/**
 * What a release made of a cell; absent is a cell that was no part of it, such as a unit of a later organisation, and no figure is one
 * that nobody saw and that only says how others hang together.
 */
export type CellStatus = "shown" | "hidden" | "absent" | "noFigure";

/** What an earlier release showed. */
export type EarlierRelease = {
  readonly id: string;
  readonly threshold: number;
  /** Its cells, where they are not those of the table; then all that follows is said of them, and it is of another day. */
  readonly own: OwnCells | null;
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

/** The same with its cells. */
export type DayWithCells = EarlierDay & { readonly own: OwnCells };

/** What earlier releases refuse: a lower threshold, or movers that do not fit the counts. */
export type EarlierProblem =
  | { readonly code: "S106"; readonly release: string }
  | { readonly code: "S111"; readonly release: string; readonly cell: number };

/** A cell is shown again when it was this far above the threshold in so many releases. */
const margin = 2;
const releasesAbove = 2;

const isEarlierDay = (release: EarlierRelease): release is EarlierDay => release.counts !== null;

/** Returns the releases about other days than the table with their cells, oldest first. */
export const earlierDays = (
  { cube }: Pick<TableToProtect, "cube">,
  earlier: readonly EarlierRelease[],
): readonly DayWithCells[] =>
  earlier
    .filter(isEarlierDay)
    .map((release, day) => ({ ...release, own: release.own ?? sameCells(cube, day) })); // null: the cells of the table

/** Returns how many people were in each cell of a table when its people last went out; null of a cell that is new. */
export function lastCounts(
  { cube }: TableToProtect,
  days: readonly DayWithCells[],
): readonly (number | null)[] {
  const last = new Array<number | null>(cube.cells.length).fill(null);
  for (const { own, counts } of days) {
    for (const { before, day, after } of own.links) {
      const [only] = after;
      if (day === days.length && only !== undefined && after.length === 1)
        last[only] = before.reduce((sum, cell) => sum + numberAt(counts, cell), 0);
    }
  }
  return last;
}

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
  days: readonly DayWithCells[],
): readonly number[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const least = threshold + margin;
  const recent = days.slice(1 - releasesAbove);
  const wasAbove = ({ own, counts }: DayWithCells, cell: number): boolean => {
    const place = itemAt(own.placeOf, cell);
    return place !== null && numberAt(counts, place) >= least;
  };
  const isAbove = (cell: number): boolean =>
    recent.length + 1 >= releasesAbove &&
    itemAt(cells, cell).count >= least &&
    recent.every((day) => wasAbove(day, cell));
  return [...cells.keys()].filter((cell) => {
    const place = itemAt(last.own.placeOf, cell);
    if (place === null) return false;
    if (last.status[place] === "absent")
      return itemAt(cells, cell).count === 0 && numberAt(last.counts, place) > 0;
    return last.status[place] === "hidden" && !isAbove(cell);
  });
}

/** Returns which cells of the table the last release about another day hid. */
function hiddenLast(days: readonly DayWithCells[]): (cell: number) => boolean {
  const last = days.at(-1);
  return (cell) => {
    const place = last?.own.placeOf[cell] ?? null; // undefined: there is no such release
    return place !== null && last?.status[place] === "hidden";
  };
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
  const days = earlierDays(table, earlier);
  const wasHidden = hiddenLast(days);
  const isPublic = new Set(shownSameDay(table, earlier));
  const always = new Set([...seenTotals(table), ...table.alwaysShown, ...isPublic]);
  const hiddenToday = cells.filter((cell) => sameDay.some(({ status }) => itemAt(status, cell) === "hidden"));
  const kept = new Set([...hiddenToday, ...tooSoon(table, threshold, days)]);
  return ok({
    ...table,
    primary: table.primary.filter((cell) => !isPublic.has(cell)),
    alwaysShown: [...table.alwaysShown, ...isPublic],
    alwaysHidden: [...table.alwaysHidden, ...[...kept].filter((cell) => !always.has(cell))],
    hiddenBefore: [...table.hiddenBefore, ...cells.filter(wasHidden)],
  });
}
