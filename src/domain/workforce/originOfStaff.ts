import { originClasses } from "./outsideColumns.ts";
import { type OutsideBreak, type OutsideLine, outsideSeries } from "./outsideSeries.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { plainHeader } from "./plainHeader.ts";

/** One series of origin, as others published it: of each classification the line of who comes from farthest away. */
export type OriginSeries = {
  readonly series: string;
  readonly title: string;
  readonly source: string;
  readonly about: string;
  readonly population: OutsideTable["population"];
  readonly lines: readonly OutsideLine[];
  readonly breaks: readonly OutsideBreak[];
};

const isOfOrigin = ({ classification, unit }: OutsideTable): boolean =>
  unit === "percentage" && Object.values(originClasses).some(({ name }) => name === classification.name);

const farthest = /^(%? ?herkomst )?buiten europa( %)?$|niet westers/;

/** The row that is drawn: the only one, such as the total or the highest grades, else the one that bears this name. */
function drawnRow({ rows }: OutsideTable, municipality: string): string | undefined {
  if (rows.length === 1) return rows[0]?.about;
  const name = (words: string): string => plainHeader(words).replace(/^gemeente /, "");
  return rows.find(({ about }) => name(about) === name(municipality))?.about;
}

/**
 * Returns the series of origin over the years, those of staff first. Values of the old and the new classes stand in lines of their
 * own with a break between them (W154). Of persons no origin is known here. Source: requirements WM-06 and RB-03.
 */
export function originSeries(tables: readonly OutsideTable[], municipality: string): readonly OriginSeries[] {
  const bySeries = Map.groupBy(tables.filter(isOfOrigin), ({ series }) => series);
  const found = [...bySeries.values()].flatMap((all) => {
    const inOrder = all.toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
    const last = inOrder.at(-1);
    const about = last && drawnRow(last, municipality);
    if (last === undefined || about === undefined) return [];
    const { series, title, source, population } = last;
    const drawn = outsideSeries(inOrder, about);
    const lines = drawn.lines.filter(({ category }) => farthest.test(plainHeader(category)));
    return lines.length === 0
      ? []
      : [{ series, title, source, about, population, lines, breaks: drawn.breaks }];
  });
  return found.toSorted(
    (one, other) => Number(other.population === "staff") - Number(one.population === "staff"),
  );
}
