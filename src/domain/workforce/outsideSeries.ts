import type { SeriesBreak } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { itemAt } from "../shared/place.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type {
  Classification,
  CountedAs,
  OutsidePopulation,
  OutsideTable,
  OutsideUnit,
} from "./outsideTable.ts";

export const comparedBy = ["classification", "population", "countedAs", "unit"] as const;
/** What two tables must have the same before their values may stand beside each other. */
export type ComparedBy = (typeof comparedBy)[number];

export type OutsidePoint = { readonly on: Day; readonly value: number };

/** The values of one category over the years, counted in one way throughout. */
export type OutsideLine = {
  readonly category: string;
  readonly classification: Classification;
  readonly population: OutsidePopulation;
  readonly countedAs: Stated<CountedAs>;
  readonly unit: OutsideUnit;
  readonly points: readonly OutsidePoint[];
};

/** From this day on a series is counted in another way; `reason` names the old and the new way in the words of the source. */
export type OutsideBreak = SeriesBreak & {
  readonly changed: readonly ComparedBy[];
  readonly before: Comparable;
  readonly after: Comparable;
};

/** A series as it may be drawn: lines that never cross a break, and the breaks between them. */
export type OutsideSeries = {
  readonly lines: readonly OutsideLine[];
  readonly breaks: readonly OutsideBreak[];
};

/** What of a table decides whether it can be compared. */
export type Comparable = Pick<OutsideTable, ComparedBy>;

const classOf = ({ name, version }: Classification): string => `${name} (${version})`;

const wordOf = (table: Comparable, by: ComparedBy): string =>
  by === "classification" ? classOf(table.classification) : String(table[by]);

/** Returns in what two tables differ, so that their values cannot be compared. */
export const differences = (one: Comparable, other: Comparable): readonly ComparedBy[] =>
  comparedBy.filter((by) => wordOf(one, by) !== wordOf(other, by));

/** Tables one after another that are counted in one way. */
function runsOf(tables: readonly OutsideTable[]): readonly (readonly OutsideTable[])[] {
  const runs: OutsideTable[][] = [];
  for (const table of tables) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && differences(before, table).length === 0)
      last.push(table);
    else runs.push([table]);
  }
  return runs;
}

function linesOf(run: readonly OutsideTable[], about: string): readonly OutsideLine[] {
  const categories = [...new Set(run.flatMap((table) => table.categories))];
  const { classification, population, countedAs, unit } = itemAt(run, 0);
  return categories.map((category) => ({
    category,
    classification,
    population,
    countedAs,
    unit,
    points: run.flatMap((table) => {
      const row = table.rows.find((one) => one.about === about);
      const value = row?.values[table.categories.indexOf(category)];
      return value !== undefined && isStated(value) ? [{ on: table.referenceDate, value }] : [];
    }),
  }));
}

const comparable = ({ classification, population, countedAs, unit }: OutsideTable): Comparable => ({
  classification,
  population,
  countedAs,
  unit,
});

function breakBetween(before: OutsideTable, after: OutsideTable): OutsideBreak {
  const changed = differences(before, after);
  const reason = changed.map((by) => `${wordOf(before, by)} → ${wordOf(after, by)}`).join("; ");
  return {
    period: periodFrom(after.referenceDate),
    reason,
    changed,
    before: comparable(before),
    after: comparable(after),
  };
}

/**
 * Returns the values of one row over the years, with a break wherever the classes, the population, what is counted or the unit
 * changed. W154: values of two classifications never stand in one line. A value that is withheld has no point.
 * Source: requirement RB-03; Utrecht 2023, lines 172-173; field.md, section 15.
 */
export function outsideSeries(tables: readonly OutsideTable[], about: string): OutsideSeries {
  const inOrder = tables.toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  const runs = runsOf(inOrder);
  const breaks = runs.slice(1).flatMap((run, at) => {
    const [before, after] = [runs[at]?.at(-1), run[0]];
    return before !== undefined && after !== undefined ? [breakBetween(before, after)] : [];
  });
  const lines = runs.flatMap((run) => linesOf(run, about)).filter(({ points }) => points.length > 0);
  return { lines, breaks };
}
