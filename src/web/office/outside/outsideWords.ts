import type { Comparable, ComparedBy, OutsideBreak, OutsideTable } from "../../../domain/workforce/index.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";

/** Returns a published value in words; one that the source withholds says so, and is never nought. */
export function valueIn(visit: OfficeVisit, unit: OutsideTable["unit"], value: number | null): string {
  if (value === null) return visit.texts.outside.withheld;
  return unit === "percentage" ? visit.formats.percentage(value) : visit.formats.number(value);
}

/** Returns what is known of a table before its figures: where they come from, about whom, and how they were counted. */
export function factsOf(visit: OfficeVisit, table: OutsideTable) {
  const { outside: words, common } = visit.texts;
  const { source, referenceDate, population, classification, countedAs, decimals, unit } = table;
  return [
    { term: words.source, value: source },
    { term: words.date, value: visit.formats.day(referenceDate) },
    { term: words.of, value: words.population[population] },
    { term: words.classification, value: words.classOf(classification.name, classification.version) },
    { term: words.counted, value: countedAs === null ? common.notStated : words.countedAs[countedAs] },
    { term: words.rounding, value: `${words.unit[unit]}, ${words.decimals(decimals)}` },
  ];
}

/** Returns the way to a page under the figures from outside. */
export const outsideTrail = (visit: OfficeVisit) => [
  figuresCrumb(visit),
  { word: visit.texts.outside.title, href: to(visit, paths.outside) },
];

function wayIn(visit: OfficeVisit, table: Comparable, by: ComparedBy): string {
  const { outside: words, common } = visit.texts;
  const { classification, population, countedAs, unit } = table;
  if (by === "classification") return words.classOf(classification.name, classification.version);
  if (by === "population") return words.population[population];
  if (by === "unit") return words.unit[unit];
  return countedAs === null ? common.notStated : words.countedAs[countedAs];
}

/** Returns what changed where a series breaks: the old way of counting and the new one. */
export const breakIn = (visit: OfficeVisit, { period, changed, before, after }: OutsideBreak): string =>
  visit.texts.outside.break(
    visit.formats.period(period),
    changed.map((by) => `${wayIn(visit, before, by)} → ${wayIn(visit, after, by)}`).join("; "),
  );
