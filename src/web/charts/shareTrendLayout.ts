import { itemAt } from "../../domain/shared/place.ts";
import { textWidth } from "./labels.ts";
import { tenth, timeScale } from "./timeScale.ts";

/** A share on a day, in percentages, with its interval where it has one. */
export type TrendMark = {
  readonly day: string;
  readonly value: number;
  readonly text: string;
  readonly interval?: { readonly low: number; readonly high: number };
};

/** Values that may be compared with each other; `old`: counted in a way that has ended. */
export type TrendLine = {
  readonly marks: readonly TrendMark[];
  readonly old: boolean;
  readonly name: string;
};

/** A share that is aimed at, in percentages, with its words. */
export type TrendAim = { readonly value: number; readonly text: string };

export type TrendSize = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
};

export const wideTrend: TrendSize = { width: 736, height: 240, left: 44, right: 700 };
export const narrowTrend: TrendSize = { width: 288, height: 210, left: 34, right: 278 };

const top = 44;
const underFoot = 28;

/** Returns where the lines, their bands and the breaks stand; values run from nought. */
export function trendLayout(
  lines: readonly TrendLine[],
  breaks: readonly string[],
  size: TrendSize,
  aims: readonly TrendAim[] = [],
) {
  const marks = lines.flatMap((line) => line.marks);
  const days = marks.map(({ day }) => day).toSorted();
  const [from, until] = [days.at(0), days.at(-1)];
  if (from === undefined || until === undefined) throw new RangeError("no values, no picture");
  const highs = marks.map(({ value, interval }) => interval?.high ?? value); // a value without interval is its own end
  const end = Math.min(
    100,
    Math.max(10, Math.ceil(Math.max(...highs, ...aims.map(({ value }) => value)) / 10) * 10),
  );
  const foot = size.height - underFoot;
  const y = (value: number): number => tenth(foot - (value / end) * (foot - top));
  const x = timeScale({ from, until, left: size.left + 12, right: size.right - 12 });
  const step = end > 50 ? 20 : 10;
  return {
    x,
    y,
    foot,
    top,
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step),
    breaks: breaks.filter((day) => day > from && day <= until).map((day) => tenth(between(days, day, x))),
    ends: [from, until] as const,
    aims: aims.map(({ value, text }) => {
      // the first value has its word under it and the last one over it: the word of an aim stands where neither is
      const isHigher = value > itemAt(marks, 0).value;
      const room = size.width - textWidth(text);
      const labelX = Math.max(0, isHigher ? Math.min(size.left + 6, room) : room - 4);
      return { y: y(value), text, labelX, labelY: y(value) + (isHigher ? -7 : 16) };
    }),
  };
}

/** A break stands halfway between the last value of before it and the first one from it on. */
function between(days: readonly string[], day: string, x: (day: string) => number): number {
  const before = days.findLast((one) => one < day) ?? day; // a break lies after the first value
  return (x(before) + x(days.find((one) => one >= day) ?? day)) / 2; // and not after the last
}
