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

/** The time from one day to the next, by its number, with what is asked of who moved in it. */
type Period = {
  readonly nth: number;
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

/** Adds a cell of who moved or stayed between two days of another cell. */
function added(joint: JointCells, before: number, name: string, count: number): number {
  joint.cells.push({ codes: [...itemAt(joint.cells, before).codes, name], count });
  joint.cellOf.push(numberAt(joint.cellOf, before));
  joint.dayOf.push(numberAt(joint.dayOf, before));
  return joint.cells.length - 1;
}

/** Adds who moved one way in a cell; null where everybody knows that nobody did. */
function addMover(
  joint: JointCells,
  [before, way]: readonly [number, keyof CellMovers],
  movers: CellMovers,
  period: Period,
): number | null {
  const mover = movers[way];
  if (mover.isKnown && mover.count === 0) return null;
  const place = added(joint, before, way, mover.count);
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
  [before, after]: readonly [number, number],
  [joiners, leavers]: readonly [number | null, number | null],
): void {
  if (leavers === null) {
    joint.equations.push({ total: after, parts: joiners === null ? [before] : [before, joiners] });
    return;
  }
  if (joiners === null) {
    joint.equations.push({ total: before, parts: [after, leavers] });
    return;
  }
  const stayed = itemAt(joint.cells, before).count - itemAt(joint.cells, leavers).count;
  const stayers = added(joint, before, "stayers", stayed);
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

/** Adds who moved between two days: the cells of a day begin at their number times the number of cells. */
export function addPeriod(joint: JointCells, cube: Cube, period: Period): void {
  const size = cube.cells.length;
  const places = { joiners: new Array<number | null>(size), leavers: new Array<number | null>(size) };
  for (const [cell, movers] of period.movers.entries()) {
    const isFree = saysNothing(movers, period);
    const before = period.nth * size + cell;
    const joiners = isFree ? null : addMover(joint, [before, "joiners"], movers, period);
    const leavers = isFree ? null : addMover(joint, [before, "leavers"], movers, period);
    if (!isFree) addLink(joint, [before, before + size], [joiners, leavers]);
    places.joiners[cell] = joiners;
    places.leavers[cell] = leavers;
  }
  if (period.day.sensitive !== null) addSums(joint, cube, period, places);
}

/** Returns the cells of every day, the last one today's, with the equations of each day. */
export function cellsOfDays(cube: Cube, days: readonly EarlierDay[]): JointCells {
  const size = cube.cells.length;
  const counts = [...days.map((day) => day.counts), cube.cells.map(({ count }) => count)];
  return {
    cells: counts.flatMap((ofDay, nth) =>
      cube.cells.map(({ codes }, cell) => ({
        codes: [...codes, String(nth).padStart(4, "0")],
        count: numberAt(ofDay, cell),
      })),
    ),
    cellOf: counts.flatMap(() => [...cube.cells.keys()]),
    dayOf: counts.flatMap((_, nth) => cube.cells.map(() => nth)),
    equations: counts.flatMap((_, nth) =>
      cube.equations.map(({ total, parts }) => ({
        total: total + nth * size,
        parts: parts.map((part) => part + nth * size),
      })),
    ),
    known: [],
    unseen: [],
    moves: [],
  };
}
