import {
  figureRead,
  type OutsideSource,
  type ProgrammeParts,
  type ReleasedSource,
  type Target,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { lastDayOf } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { type OutsidePoint, outsideSeries } from "./outsideSeries.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { type FigureReading, figureReadings } from "./readFigure.ts";

/** What a reader may know of the values that a target reads. `closed`: there is a figure, and it is not for this reader. */
export type TargetReading =
  | {
      readonly kind: "released";
      readonly source: ReleasedSource;
      /** In the order of the releases. */
      readonly readings: readonly FigureReading[];
    }
  | {
      readonly kind: "outside";
      readonly source: OutsideSource;
      /** The last table of the series that stands; null where none has the row and the category any more. */
      readonly table: Stated<OutsideTable>;
      readonly points: readonly OutsidePoint[];
    }
  | { readonly kind: "closed"; readonly from: Stated<Day> };

/** What targets can read from: what was released, and what others published. */
export type ReadingGround = {
  /** In their order, with the tables that anybody may read. */
  readonly releases: readonly FiguresInRelease[];
  readonly tables: readonly OutsideTable[];
  /** Whether a released table is for this reader, and whether a table of others is. */
  readonly maySeeReleased: (declared: FiguresInRelease["tables"][number]["declared"]) => boolean;
  readonly maySeeOutside: (table: OutsideTable) => boolean;
};

const isOf = (series: string) => (table: OutsideTable) => table.series === series;

function released(
  source: ReleasedSource,
  { unit }: Pick<Target, "unit">,
  ground: ReadingGround,
): TargetReading {
  const declared = ground.releases.flatMap(({ tables }) =>
    tables.flatMap((one) => (one.declared.key === source.table ? [one.declared] : [])),
  );
  const readings = figureReadings(source, unit, ground.releases);
  // who reads a table is what was declared of it last
  const last = declared.at(-1);
  return last === undefined || ground.maySeeReleased(last)
    ? { kind: "released", source, readings }
    : { kind: "closed", from: readings[0]?.on ?? null }; // it was never released
}

function outside(source: OutsideSource, ground: ReadingGround): TargetReading {
  const tables = ground.tables.filter(isOf(source.series));
  const inOrder = tables.toSorted((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1));
  const last = inOrder.at(-1) ?? null; // it was never brought in
  // values of old classes are no values of the new ones (W154): the last line alone
  const line = outsideSeries(inOrder, source.about).lines.findLast(
    ({ category }) => category === source.category,
  );
  const points = line?.points ?? []; // the row or the category is not there
  if (last !== null && !ground.maySeeOutside(last)) return { kind: "closed", from: points[0]?.on ?? null };
  return { kind: "outside", source, table: last, points };
}

/** Returns what a target reads, for one reader; undefined where somebody types its values. Source: requirements WM-01 and WM-06. */
export function readingOf(
  target: Pick<Target, "reads" | "unit">,
  ground: ReadingGround,
): TargetReading | undefined {
  const { reads } = target;
  switch (reads.kind) {
    case "typed":
      return undefined;
    case "released":
      return released(reads, target, ground);
    case "outside":
      return outside(reads, ground);
  }
}

/** The address of a release within the municipality: the same in every language. */
export const releaseAddress = (release: number): string => `cijfers/vrijgaven/${release}`;

function firstDay(reading: TargetReading): Stated<Day> {
  if (reading.kind === "closed") return reading.from;
  const days: readonly { readonly on: Day }[] =
    reading.kind === "released" ? reading.readings : reading.points;
  return days[0]?.on ?? null; // nothing was read yet
}

type Named = Pick<Target, "key" | "measure" | "unit" | "about">;

/** Returns the values that may be seen as figures of the target, one a day: of two releases of a day the last that shows it. */
function figuresRead(target: Named, reading: TargetReading): ProgrammeParts["figures"] {
  switch (reading.kind) {
    case "closed":
      return [];
    case "outside": {
      const source =
        reading.table === null ? reading.source.series : `${reading.table.source}, ${reading.table.title}`;
      return reading.points.map((point) => figureRead(target, { ...point, release: null, source }));
    }
    case "released": {
      const shown = reading.readings.flatMap((one) => (one.kind === "shown" ? [one] : []));
      return [...new Map(shown.map((one) => [one.on, one])).values()].map(({ value, on, release }) =>
        figureRead(target, { value, on, release, source: releaseAddress(release) }),
      );
    }
  }
}

/**
 * Returns the series of a target that reads its values: what somebody typed of before the first day that is read, and from then on what is
 * read alone. A hidden value has no figure: the last one that was shown stays the last, with its own day.
 */
export function seriesRead(
  target: Named,
  typed: ProgrammeParts["figures"],
  reading: TargetReading,
): ProgrammeParts["figures"] {
  const from = firstDay(reading);
  const before = typed.filter(({ period }) => from === null || (period !== null && lastDayOf(period) < from));
  return [...before, ...figuresRead(target, reading)];
}

/** Returns the last reading where it shows no value: from then on the target stands by an older one. */
export function hiddenSince(reading: TargetReading): FigureReading | undefined {
  if (reading.kind !== "released") return undefined;
  const last = reading.readings.at(-1);
  return last === undefined || last.kind === "shown" ? undefined : last;
}
