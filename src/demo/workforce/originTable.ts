import { type UnitRecord, unitsOn } from "../../domain/organisation/index.ts";
import { type Day, dayFrom, daysBetween } from "../../domain/shared/day.ts";
import type { Employment, Grade } from "../../domain/workforce/index.ts";
import {
  leastForBarometer,
  type OriginMix,
  originByCluster,
  originFromGrade12,
  originGainAYear,
  originNoise,
  originSource,
  originsHoldOn,
} from "../content/workforce/origins.ts";
import type { Random } from "../random.ts";
import type { MonthlyExtract } from "./meerwijkWorkforce.ts";
import { gradePlace, isStaffKind } from "./worker.ts";

/** Origin of a group of employments: percentages with one decimal, in the three classes of after 2022. */
export type OriginRow = {
  readonly about: string;
  /** Employments, as the general Barometer counts. */
  readonly jobs: number;
  readonly netherlands: number;
  readonly europe: number;
  readonly outsideEurope: number;
};

/** What a statistical office would tell of origin at the end of a year: of the whole, of clusters, and of the highest grades. */
export type OriginTable = {
  readonly referenceDate: Day;
  readonly source: string;
  readonly whole: OriginRow;
  readonly clusters: readonly OriginRow[];
  readonly grades: readonly OriginRow[];
};

type Counted = {
  readonly about: string;
  readonly jobs: number;
  readonly europe: number;
  readonly outsideEurope: number;
};

function countedAs(about: string, jobs: number, mix: OriginMix, draw: (name: string) => number): Counted {
  const near = (percentage: number, name: string) =>
    Math.round((jobs * (percentage + (draw(`${about} ${name}`) - 0.5) * 2 * originNoise)) / 100);
  return {
    about,
    jobs,
    europe: near(mix.europe, "europe"),
    outsideEurope: near(mix.outsideEurope, "outside"),
  };
}

function rowOf({ about, jobs, europe, outsideEurope }: Counted): OriginRow {
  const percentage = (count: number): number => Math.round((1000 * count) / jobs) / 10;
  return {
    about,
    jobs,
    netherlands: percentage(jobs - europe - outsideEurope),
    europe: percentage(europe),
    outsideEurope: percentage(outsideEurope),
  };
}

/** Returns the cluster of every unit on a day, by code. */
function clusterOfUnit(record: UnitRecord, day: Day): ReadonlyMap<string, string> {
  const units = unitsOn(record, day);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return new Map(
    units.map((unit) => {
      let top = unit;
      for (let above = byId.get(unit.id); above; above = above.parent ? byId.get(above.parent) : undefined)
        top = above;
      return [unit.code, top.code];
    }),
  );
}

const yearOnAverage = 365.25;

function mixOn(start: OriginMix, day: Day): OriginMix {
  const years = daysBetween(dayFrom(originsHoldOn), day) / yearOnAverage;
  return {
    europe: start.europe + originGainAYear.europe * years,
    outsideEurope: start.outsideEurope + originGainAYear.outsideEurope * years,
  };
}

/** Returns whether a table of origin is made of an extract: once a year, of its last day. */
export const hasOriginTable = ({ referenceDate }: MonthlyExtract): boolean =>
  referenceDate.endsWith("-12-31");

/**
 * Returns the table of origin beside an extract. It is made from sizes alone: no row of the extract has an origin, and
 * none gets one. A group under 250 is not in it; the whole is the sum of all clusters.
 */
export function originTable(
  { referenceDate, rows }: MonthlyExtract,
  record: UnitRecord,
  random: Random,
): OriginTable {
  const inService = ({ until, kind }: Employment) =>
    (until === null || until >= referenceDate) && isStaffKind(kind);
  const staff = rows.filter(inService);
  const clusterOf = clusterOfUnit(record, referenceDate);
  const sizes = Map.groupBy(staff, ({ unit }) => clusterOf.get(unit) ?? unit); // every unit stands somewhere
  const draw = (name: string) => random.share(`origin ${referenceDate} ${name}`);
  const clusters = Object.entries(originByCluster).map(
    ([code, mix]) => countedAs(code, sizes.get(code)?.length ?? 0, mixOn(mix, referenceDate), draw), // a cluster may be empty
  );
  const total = (part: (row: Counted) => number) => clusters.reduce((sum, row) => sum + part(row), 0);
  const high = staff.filter(({ grade }) => gradePlace(grade) >= gradePlace("12" as Grade)); // one of the grades
  const large = (some: readonly Counted[]) => some.filter(({ jobs }) => jobs >= leastForBarometer).map(rowOf);
  return {
    referenceDate,
    source: originSource,
    whole: rowOf({
      about: "Gemeente Meerwijk",
      jobs: total(({ jobs }) => jobs),
      europe: total(({ europe }) => europe),
      outsideEurope: total(({ outsideEurope }) => outsideEurope),
    }),
    clusters: large(clusters),
    grades: large([countedAs("12 en hoger", high.length, mixOn(originFromGrade12, referenceDate), draw)]),
  };
}
