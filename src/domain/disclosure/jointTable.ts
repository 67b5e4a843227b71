import { numberAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import { grandTotals } from "./cube.ts";
import {
  asEarlierAsk,
  type EarlierDay,
  type EarlierProblem,
  type EarlierRelease,
  earlierDays,
  shownSameDay,
} from "./earlierReleases.ts";
import { addPeriod, cellsOfDays, type JointCells } from "./jointCells.ts";
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

type Days = { readonly days: readonly EarlierDay[]; readonly size: number };

/** The places of the cells of earlier days with a status. */
const placesWith = ({ days, size }: Days, status: "shown" | "hidden" | "absent"): readonly number[] =>
  days.flatMap((day, nth) =>
    day.status.flatMap((found, cell) => (found === status ? [nth * size + cell] : [])),
  );

/** What was small on an earlier day, with the threshold of its release; a zero was hidden for its own sake only. */
function smallOf({ days, size }: Days): ReadonlyMap<number, number> {
  const small = new Map<number, number>();
  for (const [nth, { counts, status, threshold }] of days.entries()) {
    for (const [cell, found] of status.entries()) {
      const least = found === "hidden" ? 0 : 1;
      const count = numberAt(counts, cell);
      if (found !== "shown" && count >= least && count < threshold) small.set(nth * size + cell, threshold);
    }
  }
  return small;
}

/** Who moved between the days, as cells of their own beside those of the days. */
function cellsOver(
  { cube, threshold, level }: TableToProtect,
  days: readonly EarlierDay[],
): Result<JointCells, EarlierProblem> {
  const joint = cellsOfDays(cube, days);
  const counts = cube.cells.map(({ count }) => count);
  for (const [nth, day] of days.entries()) {
    const following = days[nth + 1];
    const movers = moversBetween(day, following?.counts ?? counts, cube); // after the last day comes today
    if (!movers.ok) return movers;
    const highest = following?.threshold ?? threshold ?? 0; // earlier releases are refused without a threshold
    addPeriod(joint, cube, { nth, movers: movers.value, day, threshold: highest, level });
  }
  return ok(joint);
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
  const days = earlierDays(earlier);
  const joint = cellsOver(asked.value, days);
  if (!joint.ok) return joint;
  const size = table.cube.cells.length;
  const today = table.cube.cells.map((_, cell) => days.length * size + cell);
  const past: Days = { days, size };
  const own = askedAt(asked.value, today);
  const small = smallOf(past);
  const absent = placesWith(past, "absent");
  const totals = grandTotals(table.cube).flatMap((cell) =>
    [...days.keys(), days.length].map((nth) => nth * size + cell),
  );
  const shownToday = replaced(shownSameDay(table, earlier), today);
  const isShown = new Set([...placesWith(past, "shown"), ...totals, ...shownToday, ...joint.value.known]);
  const whole: TableToProtect = {
    ...own,
    cube: { cells: joint.value.cells, equations: joint.value.equations },
    primary: [...own.primary, ...small.keys()],
    otherThresholds: new Map([...own.otherThresholds, ...small]),
    moves: [...own.moves, ...joint.value.moves],
    alwaysHidden: [...own.alwaysHidden, ...placesWith(past, "hidden"), ...absent, ...joint.value.unseen],
    zeroHidden: [...own.zeroHidden, ...absent, ...joint.value.unseen],
  };
  return ok(withEqualCells(whole, isShown, { today, cellOf: joint.value.cellOf, dayOf: joint.value.dayOf }));
}
