import { itemAt, numberAt } from "../shared/place.ts";
import type { Cell, Cube, Equation } from "./cube.ts";
import type { EarlierDay } from "./earlierReleases.ts";
import type { CellMovers, MoverCount } from "./moversBetween.ts";
import { type CellMove, isMove, type ProtectionLevel } from "./neededMove.ts";

/** The cells of all days and of who moved between them, while they are put together. Lists hold places in `cells`. */
export type JointCells = {
  readonly cells: Cell[];
  /** Of which cell of the table each of them is. */
  readonly cellOf: number[];
  /** The number of the day each of them is on, or follows. */
  readonly dayOf: number[];
  readonly equations: Equation[];
  /** What everybody knows of who moved. */
  readonly known: number[];
  /** Who moved and who stayed, as far as nobody is told; a zero of these would not be known either. */
  readonly unseen: number[];
  readonly moves: CellMove[];
};

/** Cells of one day that went on as cells of a later one, all of them as places in the joint cells. */
export type JointLink = { readonly before: readonly number[]; readonly after: readonly number[] };

/** The time from one day to a later one, with what is asked of who moved in it. */
export type Period = {
  readonly links: readonly JointLink[];
  /** Who moved in each link. */
  readonly movers: readonly CellMovers[];
  readonly day: EarlierDay;
  /** The threshold of the release that shows what changed. */
  readonly threshold: number;
  readonly level: ProtectionLevel;
};

/** The cells of movers that are there: none where everybody knows that nobody moved. */
type MoverPlaces = {
  readonly joiners: readonly (number | null)[];
  readonly leavers: readonly (number | null)[];
};

/** Returns what must be possible for a small number of movers: from nobody to the threshold, or to all who moved. */
function movesOfMovers(cell: number, { count, most }: MoverCount, { threshold, level }: Period): CellMove[] {
  if (count < 1 || count >= threshold) return [];
  if (level === "exact") return [{ cell, rise: 1, fall: 1 }];
  const highest = Math.min(threshold, most ?? threshold); // null: of how many is not known
  return [
    { cell, rise: highest - count, fall: null },
    { cell, rise: null, fall: count },
  ].filter((move) => !isMove(move, 0));
}

/** Adds a cell of who moved or stayed in a link: of the cell that it went on as, and of the day before that. */
function added(joint: JointCells, { before, after }: JointLink, name: string, count: number): number {
  joint.cells.push({ codes: [...itemAt(joint.cells, itemAt(before, 0)).codes, name], count });
  joint.cellOf.push(numberAt(joint.cellOf, itemAt(after, 0)));
  joint.dayOf.push(numberAt(joint.dayOf, itemAt(after, 0)) - 1);
  return joint.cells.length - 1;
}

/** Returns the place of all people of some cells of a link together, which is a cell of its own where there are several. */
function together(joint: JointCells, link: JointLink, side: keyof JointLink): number {
  const [only, ...others] = link[side];
  if (only !== undefined && others.length === 0) return only;
  const sum = link[side].reduce((count, cell) => count + itemAt(joint.cells, cell).count, 0);
  const place = added(joint, link, side, sum);
  joint.unseen.push(place);
  joint.equations.push({ total: place, parts: link[side] });
  return place;
}

/** Adds who moved one way in a cell; null where everybody knows that nobody did. */
function addMover(
  joint: JointCells,
  [link, way]: readonly [JointLink, keyof CellMovers],
  movers: CellMovers,
  period: Period,
): number | null {
  const mover = movers[way];
  if (mover.isKnown && mover.count === 0) return null;
  const place = added(joint, link, way, mover.count);
  if (mover.isKnown) joint.known.push(place);
  else {
    joint.unseen.push(place);
    joint.moves.push(...movesOfMovers(place, mover, period));
  }
  return place;
}

/** What was there is what stayed and what left; what is there is what stayed and what came. */
function addLink(
  joint: JointCells,
  link: JointLink,
  [joiners, leavers]: readonly [number | null, number | null],
): void {
  const [before, after] = [together(joint, link, "before"), together(joint, link, "after")];
  if (leavers === null) {
    joint.equations.push({ total: after, parts: joiners === null ? [before] : [before, joiners] });
    return;
  }
  if (joiners === null) {
    joint.equations.push({ total: before, parts: [after, leavers] });
    return;
  }
  const stayed = itemAt(joint.cells, before).count - itemAt(joint.cells, leavers).count;
  const stayers = added(joint, link, "stayers", stayed);
  joint.unseen.push(stayers);
  joint.equations.push(
    { total: before, parts: [stayers, leavers] },
    { total: after, parts: [stayers, joiners] },
  );
}

/** With both ways unknown and nothing asked of them any count can follow on any other. */
const saysNothing = ({ joiners, leavers }: CellMovers, { threshold }: Period): boolean =>
  [joiners, leavers].every(({ count, most }) => most === null && count >= threshold);

/** Movers add up as cells do where nobody went from one part to another: everybody sees that of the whole groups. */
function addSums(joint: JointCells, { equations }: Cube, period: Period, places: MoverPlaces): void {
  for (const way of ["joiners", "leavers"] as const) {
    const of = (cell: number): MoverCount => itemAt(period.movers, cell)[way];
    for (const { total, parts } of equations) {
      const place = itemAt(places[way], total);
      const partPlaces = parts.map((part) => itemAt(places[way], part)).filter((part) => part !== null);
      if (place === null || [total, ...parts].every((cell) => of(cell).isKnown)) continue;
      const sum = (number: (mover: MoverCount) => number): number =>
        parts.reduce((found, part) => found + number(of(part)), 0);
      const ofOneGroup = parts.every((part) => of(part).most === of(total).most);
      const adds = sum(({ most }) => most ?? Number.NaN) === of(total).most; // not known: nothing is seen to add up
      if ((adds || ofOneGroup) && sum(({ count }) => count) === of(total).count)
        joint.equations.push({ total: place, parts: partPlaces });
    }
  }
}

/** Adds who moved between two days. */
export function addPeriod(joint: JointCells, cube: Cube, period: Period): void {
  const { links } = period;
  const places: { readonly joiners: (number | null)[]; readonly leavers: (number | null)[] } = {
    joiners: [],
    leavers: [],
  };
  for (const [nth, movers] of period.movers.entries()) {
    const link = itemAt(links, nth);
    const isFree = saysNothing(movers, period);
    const joiners = isFree ? null : addMover(joint, [link, "joiners"], movers, period);
    const leavers = isFree ? null : addMover(joint, [link, "leavers"], movers, period);
    if (!isFree) addLink(joint, link, [joiners, leavers]);
    places.joiners.push(joiners);
    places.leavers.push(leavers);
  }
  if (period.day.sensitive !== null) addSums(joint, cube, period, places); // then each link is one of the cells of the table
}

/** A day with its cells, and of which cell of the table each is. */
export type DayCells = { readonly cube: Cube; readonly cellOf: readonly number[] };

/** Returns the cells of every day, the last one today's, with the equations of each day; and where those of each begin. */
export function cellsOfDays(days: readonly DayCells[]): {
  readonly joint: JointCells;
  readonly starts: readonly number[];
} {
  const joint: JointCells = {
    cells: [],
    cellOf: [],
    dayOf: [],
    equations: [],
    known: [],
    unseen: [],
    moves: [],
  };
  const starts: number[] = [];
  for (const [nth, { cube, cellOf }] of days.entries()) {
    const start = joint.cells.length;
    starts.push(start);
    const day = String(nth).padStart(4, "0");
    for (const { codes, count } of cube.cells) joint.cells.push({ codes: [...codes, day], count });
    joint.cellOf.push(...cellOf);
    joint.dayOf.push(...cellOf.map(() => nth));
    for (const { total, parts } of cube.equations)
      joint.equations.push({ total: total + start, parts: parts.map((part) => part + start) });
  }
  return { joint, starts };
}
