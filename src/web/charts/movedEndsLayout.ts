import { wrapLabel } from "./labels.ts";
import { timeScale } from "./timeScale.ts";

/** One thing of which the promised end moved, from one day to a later one. */
export type MovedEnd = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** How much later, in words: "92 dagen later". */
  readonly later: string;
};

/** In months, also for a slip of the pen in a year (2206). */
const steps: readonly number[] = [
  ...[1, 2, 3, 6, 12, 24, 60, 120],
  ...Array.from({ length: 10 }, (_, at) => 240 * 2 ** at),
];

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** Returns the axis for moved ends: from the first of the month of the earliest end until the latest. */
export function axisOf(ends: readonly Pick<MovedEnd, "from" | "to">[]) {
  const days = ends.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("no ends, no axis");
  return { from: firstOf(monthOf(first)), until: last };
}

type Room = { readonly left: number; readonly right: number };
/** What "sept 2026" and "2026" take, with some air behind them. */
const wordWidth = (step: number): number => (step >= 12 ? 44 : 62);

/** Returns the firsts of months that get a line, so far apart that their words fit; `years` when each is a first of January. */
export function monthLines(axis: ReturnType<typeof axisOf>, room: Room) {
  const [start, end] = [monthOf(axis.from), monthOf(axis.until)];
  const perMonth = (room.right - room.left) / (end - start + 1);
  const linesOf = (step: number) => {
    const first = Math.ceil(start / step) * step;
    const count = Math.max(0, Math.floor((end - first) / step) + 1);
    return { count, days: () => Array.from({ length: count }, (_, at) => firstOf(first + at * step)) };
  };
  const step = steps.find((one) => {
    const { count } = linesOf(one);
    return count === 1 || (count > 1 && one * perMonth >= wordWidth(one));
  });
  // no round year lies between two ends: then the month of the first one says where the axis stands
  return step === undefined
    ? { days: [axis.from], years: false }
    : { days: linesOf(step).days(), years: step >= 12 };
}

export type MovedSize = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** How many letters of a name fit on a line, and whether the name stands above its line. */
  readonly letters: number;
  readonly above: boolean;
};

export const lineHeight = 16;
/** Room for the key and the words of the axis. */
export const headHeight = 60;

/** Returns the rows under each other with the height of the whole; a long name takes two lines, then is cut. */
export function placeRows(ends: readonly MovedEnd[], size: MovedSize) {
  const x = timeScale({ ...axisOf(ends), left: size.left, right: size.right });
  let y = headHeight;
  const rows = ends.map((end) => {
    const name = wrapLabel(end.name, size.letters);
    const height = size.above ? name.length * lineHeight + 32 : 42;
    const top = y;
    y += height;
    const middle = size.above ? top + height - 14 : top + height / 2;
    const firstLine = size.above ? top + 16 : middle + 4.5 - ((name.length - 1) * lineHeight) / 2;
    return { ...end, name, firstLine, middle, start: x(end.from), stop: x(end.to) };
  });
  return { rows, x, height: y + 6 };
}

export type PlacedEnd = ReturnType<typeof placeRows>["rows"][number];
