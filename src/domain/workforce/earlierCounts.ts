import type { Cube, EarlierRelease } from "../disclosure/index.ts";
import type { UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { itemAt, numberAt } from "../shared/place.ts";
import type { BanenafspraakCount, BanenafspraakCounting } from "./banenafspraakCount.ts";
import type { BanenafspraakRow } from "./banenafspraakFile.ts";
import { unitDimension, wholeOrganisation } from "./unitDimension.ts";

/** Returns whether somebody works on a day. */
export const worksOn = ({ from, until }: BanenafspraakRow, day: Day): boolean =>
  from <= day && (until === null || day <= until);

/** The places of the codes of each cell of somebody in a unit: the unit, every unit above it, and the organisation. */
export type CellsOf = (unit: UnitId) => readonly number[];

/** Returns in which cells somebody of a unit counts. */
export function cellsOfUnits(cube: Cube, units: BanenafspraakCounting["units"]): CellsOf {
  const { dimension, codeFor } = unitDimension(units);
  const places = new Map(cube.cells.map(({ codes }, cell) => [codes[0], cell]));
  const above = new Map(
    dimension.equations.flatMap(({ total, parts }) => parts.map((part) => [part, total])),
  );
  return (unit) => {
    const found: number[] = [];
    for (let code: string | undefined = codeFor(unit); code !== undefined; code = above.get(code)) {
      const cell = places.get(code);
      if (cell !== undefined) found.push(cell);
    }
    return found;
  };
}

/** How many rows that pass count in each cell. */
function tally(
  { rows }: BanenafspraakCounting,
  cellsOf: CellsOf,
  size: number,
  passes: (row: BanenafspraakRow) => boolean,
): readonly number[] {
  const counts = new Array<number>(size).fill(0);
  for (const row of rows.filter(passes))
    for (const cell of cellsOf(row.unit)) counts[cell] = numberAt(counts, cell) + 1;
  return counts;
}

/** What an earlier count showed of a cell; what it counted of other people, before a correction or a reorganisation, is no part. */
function statusOf(
  count: BanenafspraakCount,
  code: string | undefined,
  then: number,
): EarlierRelease["status"][number] {
  const total =
    code === wholeOrganisation ? count.organisation : count.units.find(({ unit }) => unit === code);
  if (total === undefined) return "absent";
  if (total.headcount === null) return "hidden";
  return total.headcount === then ? "shown" : "absent";
}

/** Returns the earlier days as the protection asks them: with the counts of the day, and who came and left until the next one. */
export function earlierReleases(
  counting: BanenafspraakCounting,
  referenceDate: Day,
  cube: Cube,
): readonly EarlierRelease[] {
  const cellsOf = cellsOfUnits(cube, counting.units);
  const size = cube.cells.length;
  const byDay = new Map(counting.earlier.map((count) => [count.referenceDate, count])); // a correction stands for what it corrects
  const before = [...byDay.values()]
    .filter((count) => count.referenceDate < referenceDate)
    .sort((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  return before.map((count, at): EarlierRelease => {
    const day = count.referenceDate;
    const next = before[at + 1]?.referenceDate ?? referenceDate; // after the last one comes the day that is counted
    const counts = tally(counting, cellsOf, size, (row) => worksOn(row, day));
    const joiners = tally(counting, cellsOf, size, (row) => !worksOn(row, day) && worksOn(row, next));
    const leavers = tally(counting, cellsOf, size, (row) => worksOn(row, day) && !worksOn(row, next));
    return {
      id: day,
      threshold: count.threshold,
      status: cube.cells.map(({ codes }, cell) => statusOf(count, codes[0], numberAt(counts, cell))),
      counts,
      movers: counts.map((_, cell) => ({
        cell,
        joiners: numberAt(joiners, cell),
        leavers: numberAt(leavers, cell),
      })),
      own: null,
      sensitive: null,
    };
  });
}

/** Cells of which an earlier count of the same day hid the number: a correction shows no more of them. */
export function hiddenSameDay(
  { earlier }: BanenafspraakCounting,
  day: Day,
  { cells }: Cube,
): readonly number[] {
  const sameDay = earlier.filter(({ referenceDate }) => referenceDate === day);
  const hidden = new Set(
    sameDay.flatMap(({ units }) =>
      units.flatMap(({ unit, headcount }) => (headcount === null ? [unit as string] : [])),
    ),
  );
  return [...cells.keys()].filter((cell) => hidden.has(itemAt(cells, cell).codes[0] ?? "")); // cells of units have one code
}
