import type {
  BaselinePoint,
  Benchmark,
  Comparator,
  ReportedFigure,
  Target,
  TargetUnit,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";

/** A figure with its source, as a report shows it. */
export type FigureLine = Pick<
  ReportedFigure,
  "measure" | "value" | "unit" | "period" | "interval" | "source" | "note" | "release"
>;

/** A figure that belongs to a target, or to none. */
export type TargetFigure = FigureLine & Pick<ReportedFigure, "target">;

/** A target whose value of a day is hidden, and since when; left out where it is shown or somebody types it. */
type Withheld = { readonly withheldOn?: Day };

/** What a report reads of a target; beside it stands its benchmark. */
export type ReportedTarget = Pick<
  Target,
  | "key"
  | "measure"
  | "population"
  | "comparator"
  | "value"
  | "unit"
  | "dueDate"
  | "benchmark"
  | "baseline"
  | "note"
> &
  Withheld;

/** What a report reads of a benchmark. */
export type ReportedBenchmark = Pick<Benchmark, "key" | "label" | "value" | "valueText" | "unit">;

/** A target as one row of a report. */
export type TargetLine = {
  readonly key: string;
  readonly measure: string;
  readonly population: string;
  readonly comparator: Comparator;
  readonly value: Stated<number>;
  readonly unit: TargetUnit;
  readonly dueDate: Stated<Period>;
  readonly benchmark: Stated<Pick<Benchmark, "label" | "value" | "valueText" | "unit">>;
  /** The last point of the baseline. */
  readonly baseline: Stated<BaselinePoint>;
  readonly lastFigure: Stated<FigureLine>;
  readonly note: Stated<string>;
} & Withheld;

const later = <Point extends { readonly period: Stated<Period> }>(one: Point, other: Point): Point =>
  other.period !== null && (one.period === null || lastDayOf(other.period) > lastDayOf(one.period))
    ? other
    : one;

const lineOf = ({
  measure,
  value,
  unit,
  period,
  interval,
  source,
  note,
  release,
}: FigureLine): FigureLine => ({
  measure,
  value,
  unit,
  period,
  interval,
  source,
  note,
  ...(release === undefined ? {} : { release }),
});

/** Returns since when a value is hidden, to stand beside the rest of a target; nothing where it is not. */
export const withheldIn = ({ withheldOn }: Withheld): Withheld =>
  withheldOn === undefined ? {} : { withheldOn };

const isKnownIn = (year: number) => (figure: FigureLine) =>
  figure.period === null || lastDayOf(figure.period) <= `${year}-12-31`;

function benchmarkOf(
  target: ReportedTarget,
  benchmarks: readonly ReportedBenchmark[],
): TargetLine["benchmark"] {
  const found = benchmarks.find((benchmark) => benchmark.key === target.benchmark);
  if (!found) return null;
  const { label, value, valueText, unit } = found;
  return { label, value, valueText, unit };
}

/**
 * R109: the last figure of a target is the one with the latest period that ends in the year or before; a figure without
 * a period is not called the last. Source: requirement OT-02.
 */
export function lastFigureOf(
  target: string,
  figures: readonly TargetFigure[],
  year: number,
): Stated<FigureLine> {
  const own = figures.filter((figure) => figure.target === target && figure.period !== null);
  const [first, ...rest] = own.filter(isKnownIn(year));
  return first ? lineOf(rest.reduce(later, first)) : null;
}

/** Returns the targets of a plan as rows of a report about a year, in the order of the plan. */
export const targetLines = (
  {
    targets,
    figures,
    benchmarks,
  }: {
    readonly targets: readonly ReportedTarget[];
    readonly figures: readonly TargetFigure[];
    readonly benchmarks: readonly ReportedBenchmark[];
  },
  year: number,
): readonly TargetLine[] =>
  targets.map((target) => {
    const [first, ...rest] = target.baseline ?? []; // not stated and no points give the same: no baseline
    return {
      key: target.key,
      measure: target.measure,
      population: target.population,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit,
      dueDate: target.dueDate,
      benchmark: benchmarkOf(target, benchmarks),
      baseline: first ? rest.reduce(later, first) : null,
      lastFigure: lastFigureOf(target.key, figures, year),
      note: target.note,
      ...withheldIn(target),
    };
  });

/** Returns the figures that belong to no target and were known in the year, in the order of the plan. */
export const otherFigures = (figures: readonly TargetFigure[], year: number): readonly FigureLine[] =>
  figures
    .filter((figure) => figure.target === null)
    .filter(isKnownIn(year))
    .map(lineOf);
