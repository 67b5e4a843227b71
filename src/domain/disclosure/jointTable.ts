import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type Cube, grandTotals } from "./cube.ts";
import {
  asEarlierAsk,
  type CellStatus,
  type DayWithCells,
  type EarlierProblem,
  type EarlierRelease,
  earlierDays,
  shownSameDay,
} from "./earlierReleases.ts";
import { addPeriod, cellsOfDays, type DayCells, type JointCells, type JointLink } from "./jointCells.ts";
import { mergeEqualCells } from "./mergedCube.ts";
import { moversBetween } from "./moversBetween.ts";
import { shownZeros, type TableToProtect } from "./protectionTask.ts";
import { askedAt, replaced } from "./replaced.ts";

/** A table and the releases before it as one table: the cells of every day, and who moved between two days. */
export type JointTable = {
  readonly table: TableToProtect;
  /** The places of today's cells, in their order. */
  readonly today: readonly number[];
  /** Of which of them each cell is; who moved in a cell is of that cell. */
  readonly cellOf: readonly number[];
  /** The number of the day each is on; who moved is of the day before. */
  readonly dayOf: readonly number[];
  /** The places that readers know whatever is shown today: what was shown before, and the grand totals. */
  readonly isPublic: ReadonlySet<number>;
};

/** The releases about earlier days, and where the cells of each begin; after them come those of today. */
type Days = { readonly days: readonly DayWithCells[]; readonly starts: readonly number[] };

/** The places of the cells of earlier days with a status. */
const placesWith = ({ days, starts }: Days, status: CellStatus): readonly number[] =>
  days.flatMap((day, nth) =>
    day.status.flatMap((found, cell) => (found === status ? [numberAt(starts, nth) + cell] : [])),
  );

/** What was small on an earlier day, with the threshold of its release; a zero was hidden for its own sake only. */
function smallOf({ days, starts }: Days): ReadonlyMap<number, number> {
  const small = new Map<number, number>();
  for (const [nth, { counts, status, threshold }] of days.entries()) {
    for (const [cell, found] of status.entries()) {
      const least = found === "hidden" ? 0 : 1;
      const count = numberAt(counts, cell);
      if (found !== "shown" && found !== "noFigure" && count >= least && count < threshold)
        small.set(numberAt(starts, nth) + cell, threshold);
    }
  }
  return small;
}

/** The cells of an earlier day; one that is no cell of the table any more is reckoned to everybody. */
function dayCells({ own, counts }: DayWithCells, today: Cube): DayCells {
  const cellOf = own.codes.map(() => grandTotals(today)[0] ?? 0); // a table has a total
  for (const [cell, place] of own.placeOf.entries()) if (place !== null) cellOf[place] = cell;
  const cells = own.codes.map((codes, cell) => ({ codes, count: numberAt(counts, cell) }));
  return { cube: { cells, equations: own.equations }, cellOf };
}

/** Who moved between the days, as cells of their own beside those of the days. */
function addMoved(
  joint: JointCells,
  { cube, threshold, level }: TableToProtect,
  { days, starts }: Days,
): EarlierProblem | null {
  for (const [nth, day] of days.entries()) {
    for (const [next, some] of Map.groupBy(day.own.links, (link) => link.day)) {
      const placed = (cells: readonly number[], of: number): readonly number[] =>
        cells.map((cell) => numberAt(starts, of) + cell);
      const links = some.map(
        ({ before, after }): JointLink => ({ before: placed(before, nth), after: placed(after, next) }),
      );
      const sum = (cells: readonly number[]): number =>
        cells.reduce((count, cell) => count + itemAt(joint.cells, cell).count, 0);
      const counts = links.map(({ before, after }) => ({ before: sum(before), after: sum(after) }));
      const movers = moversBetween(day, counts, cube);
      if (!movers.ok) return movers.problem;
      const highest = days[next]?.threshold ?? threshold ?? 0; // after the last day comes today; without a threshold there are none
      addPeriod(joint, cube, { links, movers: movers.value, day, threshold: highest, level });
    }
  }
  return null;
}

/** What was said of single cells is said of all that everybody sees to be the same people. */
function withEqualCells(
  table: TableToProtect,
  isShown: ReadonlySet<number>,
  places: Pick<JointTable, "today" | "cellOf" | "dayOf">,
): JointTable {
  const { today } = places;
  const { groupOf } = mergeEqualCells(table.cube, { ...table, shownZero: shownZeros(table) });
  const publicGroups = new Set([...isShown].map((cell) => numberAt(groupOf, cell)));
  const ofToday = new Set(today.map((cell) => numberAt(groupOf, cell)));
  const todays = new Set(today);
  const isPublicCell = (cell: number): boolean =>
    isShown.has(cell) || (groupOf[cell] !== -1 && publicGroups.has(numberAt(groupOf, cell)));
  const isPublic = new Set([...table.cube.cells.keys()].filter(isPublicCell));
  const isOpen = (cell: number): boolean => !isPublic.has(cell);
  // what an earlier day hid beside its small cells may be shown now where it is the same people: it asks nothing itself
  const staysHidden = (cell: number): boolean =>
    isOpen(cell) && (todays.has(cell) || !ofToday.has(numberAt(groupOf, cell)));
  return {
    table: {
      ...table,
      primary: table.primary.filter(isOpen),
      moves: table.moves.filter(({ cell }) => isOpen(cell)),
      alwaysShown: [...new Set([...isPublic, ...table.alwaysShown])],
      alwaysHidden: table.alwaysHidden.filter(staysHidden),
      hiddenBefore: table.hiddenBefore.filter(isOpen),
    },
    ...places,
    isPublic,
  };
}

/**
 * Returns a table and the releases before it as one table. Of each cell what was there one day is what stayed and what left, and
 * what is there the next day is what stayed and what came: equations as any. What was shown is shown for good and what was
 * small keeps its protection; a small number of people who came or left is a small cell too. A clean check of this table is the
 * proof that all releases together give nothing away. S106, S111: see where they are refused.
 * Source: docs/disclosure.md, releases one after another.
 */
export function jointTable(
  table: TableToProtect,
  earlier: readonly EarlierRelease[],
): Result<JointTable, EarlierProblem> {
  const asked = asEarlierAsk(table, earlier);
  if (!asked.ok) return asked;
  const days = earlierDays(table, earlier);
  const ofToday: DayCells = { cube: table.cube, cellOf: [...table.cube.cells.keys()] };
  const cubes = [...days.map((day) => dayCells(day, table.cube)), ofToday];
  const { joint, starts } = cellsOfDays(cubes);
  const past: Days = { days, starts };
  const wrong = addMoved(joint, asked.value, past);
  if (wrong !== null) return refused(wrong);
  const today = ofToday.cellOf.map((cell) => numberAt(starts, days.length) + cell);
  const own = askedAt(asked.value, today);
  const small = smallOf(past);
  const absent = [...placesWith(past, "absent"), ...placesWith(past, "noFigure")];
  const totals = cubes.flatMap(({ cube }, nth) =>
    grandTotals(cube).map((cell) => numberAt(starts, nth) + cell),
  );
  const shownToday = replaced(shownSameDay(table, earlier), today);
  const isShown = new Set([...placesWith(past, "shown"), ...totals, ...shownToday, ...joint.known]);
  const whole: TableToProtect = {
    ...own,
    cube: { cells: joint.cells, equations: joint.equations },
    primary: [...own.primary, ...small.keys()],
    otherThresholds: new Map([...own.otherThresholds, ...small]),
    moves: [...own.moves, ...joint.moves],
    alwaysHidden: [...own.alwaysHidden, ...placesWith(past, "hidden"), ...absent, ...joint.unseen],
    zeroHidden: [...own.zeroHidden, ...absent, ...joint.unseen],
    unseenTotals: joint.unseen,
  };
  return ok(withEqualCells(whole, isShown, { today, cellOf: joint.cellOf, dayOf: joint.dayOf }));
}
