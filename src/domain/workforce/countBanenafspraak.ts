import {
  type Cube,
  dominanceRule,
  type EarlierRelease,
  isDominated,
  type ReleasedTable,
  releaseSums,
} from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import type { BanenafspraakCount, BanenafspraakCounting, BanenafspraakTotal } from "./banenafspraakCount.ts";
import { type BanenafspraakRule, jobsOf, mostHours } from "./banenafspraakRule.ts";
import { cellsOfUnits, earlierReleases, hiddenSameDay, worksOn } from "./earlierCounts.ts";
import { wholeOrganisation } from "./unitDimension.ts";
import {
  numberOf,
  type ReleaseTools,
  releaseUnitCounts,
  type UnitTotalProblem,
  unitCube,
} from "./unitTotals.ts";

/** Sums are protected in whole numbers: hundredths of an hour. */
const hundredths = 100;

/** Parts that few came into or left since the day before: the change of their hours would tell the hours of those few. */
const changedCells = (cube: Cube, last: EarlierRelease | undefined, threshold: number): readonly number[] =>
  (last?.movers ?? []).flatMap(({ cell, joiners, leavers }) => {
    const moved = joiners + leavers;
    const isPart = itemAt(cube.cells, cell).codes[0] !== wholeOrganisation;
    return isPart && moved > 0 && moved < threshold ? [cell] : [];
  }); // there is no day before the first

function hoursByCell(counting: BanenafspraakCounting, day: Day, cube: Cube): readonly (readonly number[])[] {
  const cellsOf = cellsOfUnits(cube, counting.units);
  const hours = cube.cells.map((): number[] => []);
  for (const row of counting.rows.filter((one) => worksOn(one, day)))
    for (const cell of cellsOf(row.unit)) itemAt(hours, cell).push(Math.round(row.hours * hundredths));
  return hours;
}

function totalIn(
  counts: ReleasedTable<"counts">,
  sums: ReleasedTable<"sums">,
  code: string,
  rule: BanenafspraakRule,
): BanenafspraakTotal {
  const sum = numberOf(sums, code);
  const hours = sum === null ? null : sum / hundredths;
  return {
    headcount: numberOf(counts, code),
    hours,
    jobs: hours === null ? null : Math.round(jobsOf(hours, rule)),
  };
}

/**
 * Returns the count of the banenafspraak on a day: people, paid hours a week, and jobs by the rule. It is protected: a unit with
 * fewer people than the threshold is hidden, one with nobody too, and whatever would give those away; hours and jobs are told
 * in whole jobs, so that the total of two days does not tell the hours of one person. What was counted before is protected
 * with it. Nothing of a row is in the answer. Refuses, and tells nothing, as `releaseCounts` does: S101 where fewer people
 * than the threshold work in the whole organisation. Source: field.md, section 14; requirement BI-01.
 */
export function countBanenafspraak(
  counting: BanenafspraakCounting,
  tools: ReleaseTools,
): Result<BanenafspraakCount, UnitTotalProblem> {
  const { rows, rule, units } = counting;
  const { referenceDate, threshold, solver, clock } = tools;
  const cube = unitCube(
    units,
    rows.filter((row) => worksOn(row, referenceDate)).map(({ unit }) => unit),
  );
  const earlier = earlierReleases(counting, referenceDate, cube);
  const alwaysHidden = hiddenSameDay(counting, referenceDate, cube);
  const counts = releaseUnitCounts({ cube, earlier, alwaysHidden, hideZeros: true }, tools);
  if (!counts.ok) return counts;
  const hours = hoursByCell(counting, referenceDate, cube);
  const dominance = dominanceRule(threshold);
  const isPart = (cell: number): boolean => itemAt(cube.cells, cell).codes[0] !== wholeOrganisation;
  const table = {
    people: cube,
    sums: hours.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0)),
    scale: { lowest: 0, highest: mostHours * hundredths },
    dominated: [...hours.keys()].filter(
      (cell) => isPart(cell) && isDominated(itemAt(hours, cell), dominance),
    ),
    changed: changedCells(cube, earlier.at(-1), threshold),
    known: [],
    step: rule.hoursPerJob * hundredths,
  };
  const sums = releaseSums(table, counts.value.table, solver, clock);
  if (!sums.ok) return sums;
  const total = (code: string) => totalIn(counts.value.table, sums.value.table, code, rule);
  return ok({
    referenceDate,
    rule: rule.number,
    threshold,
    organisation: total(wholeOrganisation),
    units: units.map(({ id }) => ({ unit: id, ...total(id) })),
  });
}
