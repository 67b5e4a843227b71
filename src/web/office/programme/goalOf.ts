import {
  type MeasuredPoint,
  objectiveStanding,
  pointsOf,
  type ReportedFigure,
  standingOf,
  type Target,
  type TargetStanding,
} from "../../../domain/programme/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf, type Period } from "../../../domain/shared/period.ts";
import { hiddenSince } from "../../../domain/workforce/index.ts";
import type { Overview } from "../../../usecases/programme/readOverview.ts";
import type { GoalPathProps, GoalPoint } from "../../charts/goalPathData.ts";
import type { OfficeVisit } from "../../visit.ts";
import { figureIn, valueIn } from "./words.ts";

type Series = Pick<Overview, "figures" | "benchmarks" | "today"> & {
  /** What targets read, where the page says so itself it is left out. */
  readonly readings?: Overview["readings"];
};

/** Returns that the value of today is hidden, or not for this reader; nothing where it is shown or typed. */
export function hiddenNote(
  { key }: Pick<Target, "key">,
  { readings }: Pick<Series, "readings">,
  { texts, formats }: OfficeVisit,
): string {
  const reading = readings?.get(key);
  if (reading === undefined) return "";
  const { targetReads: words } = texts;
  if (reading.kind === "closed") return words.closed;
  const hidden = hiddenSince(reading);
  if (hidden === undefined) return "";
  const day = formats.day(hidden.on);
  return hidden.kind === "tooFew" ? words.tooFewNow(day) : words.hiddenNow(day);
}

const endOf = ({ period }: MeasuredPoint): number => Date.parse(lastDayOf(period));

/** Returns who measured what the picture shows; where nobody did yet, where the target will come from. */
function sourceOf(
  target: Target,
  { figures }: Pick<Series, "figures">,
  { texts }: OfficeVisit,
): string | null {
  const own = figures.filter(({ target: key, unit }) => key === target.key && unit === target.unit);
  const wordOf = ({ source, release }: ReportedFigure): string | null =>
    release === undefined ? source : texts.targetReads.sourceReleases;
  const named = [...new Set(own.flatMap((figure) => wordOf(figure) ?? []))]; // a figure of a plan may name none
  return named.length === 0 ? target.source : named.join("; ");
}

/** Returns how a target stands today. */
export const standingIn = (target: Target, series: Series): TargetStanding =>
  standingOf({
    target,
    points: pointsOf(target, series.figures),
    benchmark: series.benchmarks.find(({ key }) => key === target.benchmark) ?? null, // none is mirrored
    today: series.today,
  });

/** Returns how an objective stands today: by its targets, or by its actions where it has none. */
export function objectiveStandingIn(objective: string, overview: Overview): TargetStanding["standing"] {
  const targets = overview.targets.filter((target) => target.objective === objective);
  const counts = overview.byObjective.filter((count) => count.objective === objective);
  return objectiveStanding({
    targets: targets.map((target) => standingIn(target, overview)),
    actions: counts.flatMap(({ status, count }) => Array.from({ length: count }, () => ({ status }))),
    period: overview.programme,
    today: overview.today,
  }).standing;
}

/** Returns a standing as shape and word. */
export function standingMark(standing: TargetStanding["standing"], visit: OfficeVisit) {
  const kind = { onCourse: "good", behind: "late", cannotSay: "rest" } as const;
  return { kind: kind[standing], word: visit.texts.programme.standing[standing] };
}

/** What the line of today would say, where the picture ended before it. */
function endedLine(dueDate: Period, { today }: Series, { texts, formats }: OfficeVisit): string {
  return today > lastDayOf(dueDate) ? texts.programme.targetEnded(formats.period(dueDate)) : "";
}

function sentence(target: Target, standing: TargetStanding, visit: OfficeVisit): string {
  const { texts, formats } = visit;
  const { last, expected, reason } = standing;
  const { programme: words } = texts;
  const measured = last
    ? words.measuredIn(valueIn(target, last.value, visit), formats.period(last.period))
    : "";
  const asked =
    expected === null ? words.standingReason[reason] : words.expectedOnPath(valueIn(target, expected, visit));
  return [measured, asked].filter((part) => part !== "").join(" ");
}

/**
 * Returns the picture of a target's path, or undefined where the plan gives no line: no baseline, value or due date.
 * Its heading leads to `href`; a picture on the page of the target itself has no heading.
 */
export function goalOf(
  target: Target,
  series: Series,
  visit: OfficeVisit,
  href: string | null,
): GoalPathProps | undefined {
  const { baseline, value, dueDate } = target;
  if (baseline === null || baseline.length === 0 || value === null || dueDate === null) return undefined;
  const { texts, formats } = visit;
  const { programme: words, common } = texts;
  const standing = standingIn(target, series);
  const point = (one: { readonly value: number; readonly period: Period }): GoalPoint => ({
    day: lastDayOf(one.period),
    value: one.value,
    dayText: formats.period(one.period),
    text: figureIn(target, one.value, visit),
  });
  const measured = pointsOf(target, series.figures)
    .toSorted((one, other) => endOf(one) - endOf(other))
    .map((one) => ({
      ...point(one),
      ...(one.interval ? { interval: intervalOf(one.interval, target, visit) } : {}),
    }));
  const ended = endedLine(dueDate, series, visit);
  const source = sourceOf(target, series, visit);
  const said = [hiddenNote(target, series, visit), sentence(target, standing, visit), ended]
    .filter((part) => part !== "")
    .join(" ");
  return {
    id: `pad-${target.key}`,
    today: series.today satisfies Day,
    path: [...baseline, ...target.milestones, { value, period: dueDate }].map(point),
    measured,
    breaks: target.seriesBreaks.map(({ period }) => firstDayOf(period)),
    late: standing.standing === "behind",
    status: standingMark(standing.standing, visit),
    words: {
      ...(href === null ? {} : { heading: target.measure, href }),
      text: said,
      title: words.pathTitle(target.measure),
      desc: said,
      caption: words.pathTitle(target.measure),
      today: common.now,
      showTable: common.showAsTable,
      columns: words.pathColumns,
      ...(source ? { source: `${common.source}: ${source}` } : {}),
    },
  };
}

function intervalOf(interval: { lower: number; upper: number }, target: Target, visit: OfficeVisit) {
  const { lower, upper } = interval;
  const text = visit.texts.programme.between(figureIn(target, lower, visit), figureIn(target, upper, visit));
  return { low: lower, high: upper, text };
}
