import { scaleLinear } from "d3-scale";
import { tenth } from "./timeScale.ts";

/** How many were in by the end of a day of a round, counted from its first day. */
export type Step = { readonly day: number; readonly answered: number };
export type PaceLine = { readonly steps: readonly Step[]; readonly until: number };
export type PaceSize = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
};
export type PaceScales = {
  readonly x: (day: number) => number;
  readonly y: (count: number) => number;
};

/** Returns where a day and a count stand; the axis of counts begins at zero. */
export function paceScales(
  most: { readonly day: number; readonly count: number },
  size: PaceSize,
): PaceScales {
  const x = scaleLinear()
    .domain([0, Math.max(1, most.day)])
    .range([size.left, size.right]);
  const y = scaleLinear()
    .domain([0, Math.max(1, most.count)])
    .range([size.foot, size.top]);
  return { x: (day) => tenth(x(day)), y: (count) => tenth(y(count)) };
}

/** Returns the count by the end of a day. */
export const countOn = ({ steps }: Pick<PaceLine, "steps">, day: number): number =>
  steps.findLast((step) => step.day <= day)?.answered ?? 0; // nothing was in yet

/** Returns a line that goes up on the days on which something came in, and never down. */
export function stairs({ steps, until }: PaceLine, { x, y }: PaceScales): string {
  const drawn = steps.filter(({ day }) => day <= until);
  const ups = drawn.map(({ day, answered }) => `H${x(day)}V${y(answered)}`).join("");
  return `M${x(0)} ${y(0)}${ups}H${x(until)}`;
}

/** Returns the days on which one of the lines goes up, with both counts; the last day of this round always. */
export function daysOfPace(now: PaceLine, before: PaceLine | null): readonly number[] {
  const days = [now, ...(before === null ? [] : [before])].flatMap(({ steps }) =>
    steps.map(({ day }) => day),
  );
  return [...new Set([...days, now.until])].toSorted((one, other) => one - other);
}
