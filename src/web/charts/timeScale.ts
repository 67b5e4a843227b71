import { scaleLinear } from "d3-scale";

const milliseconds = 86_400_000;

/** Returns the number of a day (`2026-07-01`), counted from 1 January 1970: days of equal length, whatever the clock does. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / milliseconds;
  if (!Number.isInteger(number)) throw new RangeError(`not a day: ${day}`);
  return number;
}

export type Axis = {
  readonly from: string;
  readonly until: string;
  readonly left: number;
  readonly right: number;
};

/** Returns where a day stands on an axis, kept inside it; a tenth of a unit is fine enough for paper. */
export function timeScale({ from, until, left, right }: Axis): (day: string) => number {
  const scale = scaleLinear()
    .domain([dayNumber(from), dayNumber(until)])
    .range([left, right])
    .clamp(true);
  return (day) => tenth(scale(dayNumber(day)));
}

/** Returns whether a day lies on an axis: the line of today is drawn only there, or it would stand at the wrong day. */
export const isOnAxis = (day: string, { from, until }: Pick<Axis, "from" | "until">): boolean =>
  day >= from && day <= until;

/** Returns a number rounded to a tenth, so that pages stay small and the same data gives the same bytes. */
export const tenth = (number: number): number => Math.round(number * 10) / 10;

/** Returns the years of which 1 January lies in the period, both ends included. */
export function yearsIn(from: string, until: string): readonly number[] {
  const first = Number(from.slice(0, 4)) + (from.slice(5) === "01-01" ? 0 : 1);
  const last = Number(until.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Returns the quarter of a day: 1 January is quarter 0 of its year, 31 December quarter 3. */
export const quarterOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) - 1) / 3);
