import { type Day, daysBetween } from "../shared/day.ts";
import { firstDayOf, lastDayOf, type Period } from "../shared/period.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { FigureDraft } from "./reportedFigure.ts";
import type { SeriesBreak, Target } from "./target.ts";

/** A value of a target's series: a figure that somebody reported, with the interval around it where one is known. */
export type MeasuredPoint = {
  readonly value: number;
  readonly period: Period;
  readonly interval: Stated<{ readonly lower: number; readonly upper: number }>;
};

/** A place on the path of a target: the value it should have on a day. */
type Anchor = { readonly day: Day; readonly value: number };

/**
 * Returns the points of the path from baseline to due date, earliest first. Each stands at the last day of its period;
 * of two on one day the later stated one counts.
 */
function pathOf(
  target: Pick<Target, "baseline" | "milestones">,
  aim: number,
  due: Period,
): readonly Anchor[] {
  const baseline = target.baseline ?? []; // a path without baseline is refused before this is asked
  const anchors = [...baseline, ...target.milestones, { value: aim, period: due }];
  const byDay = new Map(anchors.map(({ value, period }) => [lastDayOf(period), value]));
  return [...byDay]
    .map(([day, value]) => ({ day, value }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/**
 * Returns the value on the straight line between the nearest milestones around a day, in the unit of the target;
 * baseline and due date count as milestones and after the last one the line stays level. Returns undefined for a day
 * before the first baseline. Source: glossary, "Standing, slip, silence".
 */
export function expectedOn(
  target: Pick<Target, "baseline" | "milestones">,
  goal: { readonly aim: number; readonly due: Period },
  day: Day,
): number | undefined {
  const path = pathOf(target, goal.aim, goal.due);
  const before = path.findLast((anchor) => anchor.day <= day);
  const after = path.find((anchor) => anchor.day > day);
  if (!before) return undefined;
  if (!after) return before.value;
  const share = daysBetween(before.day, day) / daysBetween(before.day, after.day);
  const value = before.value + share * (after.value - before.value);
  return Number(value.toFixed(9)); // a value that lies on the line is not under it by a binary fraction
}

/** Returns the break in the series that counts on a day: the last one that has begun. */
export const lastBreak = (breaks: readonly SeriesBreak[], today: Day): SeriesBreak | undefined =>
  breaks
    .filter((found) => firstDayOf(found.period) <= today)
    .toSorted((one, other) => (firstDayOf(one.period) < firstDayOf(other.period) ? -1 : 1))
    .at(-1);

type Dated = { readonly period: Period };

/**
 * Returns the latest value that has begun by today and, where there is a break, is from after it. Of two over one time the one
 * that was stated first counts: editions were derived so.
 */
export function lastMeasured<Point extends Dated>(
  points: readonly Point[],
  found: SeriesBreak | undefined,
  today: Day,
): Point | undefined {
  const from = found ? firstDayOf(found.period) : undefined;
  const count = points.filter(
    ({ period }) => firstDayOf(period) <= today && (!from || firstDayOf(period) >= from),
  );
  return count.reduce<Point | undefined>(
    (last, one) => (last === undefined || lastDayOf(one.period) > lastDayOf(last.period) ? one : last),
    undefined,
  );
}

/** Returns the figures of the series of a target: those with a period, in the unit of the target. */
function figuresOf<Figure extends Pick<FigureDraft, "target" | "unit" | "period">>(
  target: Pick<Target, "key" | "unit">,
  figures: readonly Figure[],
): readonly (Figure & Dated)[] {
  return figures.flatMap((figure) => {
    const { target: key, unit, period } = figure;
    return key === target.key && unit === target.unit && isStated(period) ? [{ ...figure, period }] : [];
  });
}

/** Returns the values of a target among reported figures: those with a period, in the unit of the target. */
export const pointsOf = (
  target: Pick<Target, "key" | "unit">,
  figures: readonly Pick<FigureDraft, "target" | "unit" | "value" | "period" | "interval">[],
): readonly MeasuredPoint[] =>
  figuresOf(target, figures).map(({ value, period, interval }) => ({ value, period, interval }));

/** Returns the figure by which a target stands on a day, or undefined where it has none: the same that `standingOf` looks at. */
export const latestFigure = <Figure extends Pick<FigureDraft, "target" | "unit" | "period">>(
  target: Pick<Target, "key" | "unit" | "seriesBreaks">,
  figures: readonly Figure[],
  today: Day,
): (Figure & Dated) | undefined =>
  lastMeasured(figuresOf(target, figures), lastBreak(target.seriesBreaks, today), today);
