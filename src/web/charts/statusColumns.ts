import { scaleBand, scaleLinear } from "d3-scale";
import { spread } from "./labels.ts";
import { tenth } from "./timeScale.ts";

export type StackSize = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
};
export type Segment = {
  readonly series: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** The number fits inside; otherwise it stands beside the column. */
  readonly inside: boolean;
};
export type StackedColumn = {
  readonly x: number;
  readonly width: number;
  readonly segments: readonly Segment[];
};

const lineHeight = 15;

/**
 * Returns the columns of a stack from zero: each segment as tall as its count, in the order of the series from the foot
 * up; a count of zero has no segment.
 */
export function stackColumns(
  periods: readonly (readonly number[])[],
  size: StackSize,
): readonly StackedColumn[] {
  const totals = periods.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const tall = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([0, size.foot - size.top]);
  const band = scaleBand<number>()
    .domain(periods.map((_, at) => at))
    .range([size.left, size.right])
    .padding(0.3);
  return periods.map((counts, at) => {
    let y = size.foot;
    const segments = counts.flatMap((count, series): readonly Segment[] => {
      if (count === 0) return [];
      const height = tall(count);
      y -= height;
      return [{ series, y: tenth(y), height: tenth(height), count, inside: height >= lineHeight }];
    });
    return { x: tenth(band(at) ?? 0), width: tenth(band.bandwidth()), segments };
  });
}

/** Returns the heights of the numbers that do not fit inside their segments, apart from each other. */
export function numbersBeside(column: StackedColumn, { top, foot }: StackSize): ReadonlyMap<number, number> {
  const thin = column.segments.filter(({ inside }) => !inside).reverse();
  const wished = thin.map(({ y, height }) => y + height / 2);
  const places = spread(wished, { top, bottom: foot - 8, apart: 13 });
  return new Map(thin.map(({ series }, at) => [series, tenth(places[at] ?? foot)]));
}

/** Returns the heights of the words beside the last column, apart from each other, by series. */
export function seriesLabels(
  column: StackedColumn | undefined,
  { top, foot }: StackSize,
): ReadonlyMap<number, number> {
  const ordered = [...(column?.segments ?? [])].reverse();
  const wished = ordered.map(({ y, height }) => y + height / 2);
  const places = spread(wished, { top, bottom: foot, apart: 18 });
  return new Map(ordered.map(({ series }, at) => [series, tenth(places[at] ?? foot)]));
}

/** Returns every how many periods a word fits under the columns. */
export const everyPeriod = (step: number, widest: number): number =>
  Math.max(1, Math.ceil((widest + 6) / step));
