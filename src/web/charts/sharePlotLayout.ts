import { textWidth } from "./labels.ts";
import { tenth } from "./timeScale.ts";

/** A group with its share and the interval around it, in percentages; without one a word stands in its place. */
export type PlotRow = {
  readonly name: string;
  /** Stands in the unit above it. */
  readonly inner?: boolean;
  readonly value: {
    readonly at: number;
    readonly low: number;
    readonly high: number;
    readonly text: string;
  } | null;
  /** What stands in the place of a share: "afgeschermd", with one mark, or "te weinig mensen". */
  readonly word: string;
  readonly isHidden: boolean;
  /** The share of this very group in the population. */
  readonly published?: number | undefined;
};

/** A share that is aimed at, for the rows from one place to another, with its words. */
export type PlotAim = {
  readonly at: number;
  readonly text: string;
  readonly first: number;
  readonly last: number;
};

/** One share that every row is held against, with the bounds that its rounding leaves. */
export type PlotBand = {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
};

export type PlotSize = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** The name stands above its line, as on a phone. */
  readonly above: boolean;
};

export const widePlot: PlotSize = { width: 736, left: 232, right: 688, pitch: 34, above: false };
export const narrowPlot: PlotSize = { width: 288, left: 0, right: 270, pitch: 44, above: true };

/** Room for the words of the band. */
export const plotHead = 40;

/** Room for the words of what is aimed at. */
const aimFoot = 20;

/** Returns the end of the axis, a whole number of tens, and where its lines stand. */
export function plotAxis(
  rows: readonly PlotRow[],
  band: PlotBand | undefined,
  aims: readonly PlotAim[] = [],
) {
  const ends = rows.flatMap(({ value, published = 0 }) => [value?.high ?? 0, published]); // what is not there takes no room
  const most = Math.max(10, band?.high ?? 0, ...ends, ...aims.map(({ at }) => at)); // no band takes no room
  const end = Math.min(100, Math.ceil(most / 10) * 10);
  const step = end > 50 ? 20 : 10;
  return { end, ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step) };
}

type Labelled = { readonly start: number; readonly stop: number; readonly width: number };

/** To the right where there is room, and else, or where the line of the band would cross it, to the left. */
function labelSide({ start, stop, width }: Labelled, size: PlotSize, lines: readonly number[]): boolean {
  const isCrossed = (from: number): boolean =>
    lines.some((line) => line > from - 4 && line < from + width + 4);
  if (stop + 10 + width > size.width) return false;
  return !isCrossed(stop + 10) || isCrossed(start - 10 - width) || start - 10 - width < size.left;
}

/** Returns where everything of a plot of shares stands; an axis from nought, so that lengths may be compared. */
export function plotLayout(
  rows: readonly PlotRow[],
  band: PlotBand | undefined,
  size: PlotSize,
  aims: readonly PlotAim[] = [],
) {
  const { end, ticks } = plotAxis(rows, band, aims);
  const x = (value: number): number =>
    tenth(size.left + (Math.min(value, end) / end) * (size.right - size.left));
  const beside = band === undefined ? [] : [x(band.at)];
  const placed = rows.map((row, at) => {
    const top = plotHead + at * size.pitch;
    const middle = size.above ? top + 31 : top + size.pitch / 2;
    const { value } = row;
    if (value === null) return { ...row, top, middle, mark: null };
    const [start, stop] = [x(value.low), x(value.high)];
    const aimed = aims.filter(({ first, last }) => first <= at && at <= last).map((aim) => x(aim.at));
    const own = row.published === undefined ? aimed : [x(row.published), ...aimed];
    const text = { start, stop, width: textWidth(value.text) };
    const isRight = labelSide(text, size, [...beside, ...own]);
    const label = isRight ? stop + 10 : start - 10;
    return { ...row, top, middle, mark: { start, stop, dot: x(value.at), text: value.text, label, isRight } };
  });
  const under = plotHead + rows.length * size.pitch + 4;
  const drawnAims = aims.map((aim, nth) => ({
    ...aim,
    x: x(aim.at),
    // where there is no room beside the line its words begin as far to the left as they must
    labelX: Math.max(0, Math.min(x(aim.at) - 4, size.width - textWidth(aim.text))),
    start: plotHead + aim.first * size.pitch,
    stop: plotHead + (aim.last + 1) * size.pitch,
    labelY: under + nth * aimFoot + 15,
  }));
  const foot = under + aims.length * aimFoot;
  return { placed, x, ticks, foot, aims: drawnAims, height: foot + 22 };
}
