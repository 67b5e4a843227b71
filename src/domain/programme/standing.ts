import { addDays, addMonths, type Day } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { monthsPerTurn, type Rhythm } from "../shared/rhythm.ts";
import { isStated } from "../shared/stated.ts";
import { expectedOn, lastBreak, lastMeasured, type MeasuredPoint } from "./measured.ts";
import type { Benchmark, Target } from "./target.ts";

/** Whether a target or objective is where it should be; `worstStanding` puts them in order. */
export type Standing = "onCourse" | "behind" | "cannotSay";

/** Why a standing is what it is; all but the first two explain why it cannot be said. */
export type StandingReason =
  | "onLineOrBetter"
  | "worseThanLine"
  | "noValueAimedAt"
  | "noBenchmark"
  | "noBaseline"
  | "noDueDate"
  | "noRhythm"
  | "seriesBreak"
  | "noRecentValue";

/** How a target stands: the value the line asks for and the last value of the series, both in the unit of the target. */
export type TargetStanding = {
  readonly standing: Standing;
  readonly reason: StandingReason;
  readonly expected: number | null;
  readonly last: MeasuredPoint | null;
};

/** What of a target decides on its standing. */
export type StandingTarget = Pick<
  Target,
  "comparator" | "value" | "baseline" | "milestones" | "seriesBreaks" | "dueDate" | "rhythm"
>;

/** What decides on the standing of a target on a day. */
export type StandingFacts = {
  readonly target: StandingTarget;
  readonly points: readonly MeasuredPoint[];
  /** The benchmark that a target with `reflects` mirrors. */
  readonly benchmark: Pick<Benchmark, "value"> | null;
  readonly today: Day;
};

const cannotSay = (reason: StandingReason, last: MeasuredPoint | null): TargetStanding => ({
  standing: "cannotSay",
  reason,
  expected: null,
  last,
});

/** What a line needs: the value aimed at, when it is due, and how many months a value stays recent. */
type Goal = { readonly aim: number; readonly due: Period; readonly months: number };

/** Returns the months a value stays recent before the extra month, or undefined where the rhythm has no length. */
const monthsRecent = (rhythm: Rhythm): number | undefined =>
  rhythm.kind === "once" ? 12 : monthsPerTurn(rhythm);

function goalOf({ target, benchmark }: StandingFacts): Result<Goal, StandingReason> {
  const mirrors = target.comparator === "reflects";
  const aim = mirrors ? (benchmark?.value ?? null) : target.value; // no benchmark states no value either
  if (!isStated(aim)) return refused(mirrors ? "noBenchmark" : "noValueAimedAt");
  if (!isStated(target.baseline) || target.baseline.length === 0) return refused("noBaseline");
  if (!isStated(target.dueDate)) return refused("noDueDate");
  const months = isStated(target.rhythm) ? monthsRecent(target.rhythm) : undefined;
  return months === undefined ? refused("noRhythm") : ok({ aim, due: target.dueDate, months });
}

function isRecent(point: MeasuredPoint, months: number, today: Day): boolean {
  const whole = Math.floor(months);
  const days = Math.round((months - whole) * 30); // weekly and daily rhythms are parts of a month
  return addDays(addMonths(lastDayOf(point.period), whole + 1), days) >= today;
}

/** Returns whether the target must rise: as its comparator says, else from the latest baseline towards the value. */
function mustRise({ comparator, baseline }: StandingTarget, aim: number): boolean {
  if (comparator === "atLeast") return true;
  if (comparator === "atMost") return false;
  const latest = (baseline ?? []) // a target without baseline has no line and does not come here
    .toSorted((one, other) => (lastDayOf(one.period) < lastDayOf(other.period) ? -1 : 1))
    .at(-1);
  return latest === undefined || aim >= latest.value;
}

/** Returns the bound of the interval on the unfavourable side, or the value where no interval is known. */
function cautiousValue({ value, interval }: MeasuredPoint, rising: boolean): number {
  if (!isStated(interval)) return value;
  return rising ? interval.lower : interval.upper;
}

/**
 * Returns how a target stands: its last value, by the unfavourable bound of its interval, against the straight line
 * between the nearest milestones on the last day of the period it is about. On the line or better is on course. It
 * cannot be said without an aim, baseline, due date or rhythm, after a series break until a value from after it, and
 * without a value within the rhythm plus one month. Source: glossary, "Standing, slip, silence".
 */
export function standingOf(facts: StandingFacts): TargetStanding {
  const { target, points, today } = facts;
  const found = lastBreak(target.seriesBreaks, today);
  const last = lastMeasured(points, found, today) ?? null; // a target without a value says so
  const goal = goalOf(facts);
  if (!goal.ok) return cannotSay(goal.problem, last);
  if (last === null) return cannotSay(found ? "seriesBreak" : "noRecentValue", null);
  if (!isRecent(last, goal.value.months, today)) return cannotSay("noRecentValue", last);
  const expected = expectedOn(target, goal.value, lastDayOf(last.period));
  if (expected === undefined) return cannotSay("noBaseline", last);
  const rising = mustRise(target, goal.value.aim);
  const value = cautiousValue(last, rising);
  return (rising ? value >= expected : value <= expected)
    ? { standing: "onCourse", reason: "onLineOrBetter", expected, last }
    : { standing: "behind", reason: "worseThanLine", expected, last };
}
