import type { ComplyOrExplain, MeasuredPoint, PlanSource, Standing } from "../programme/index.ts";
import { type Day, daysBetween } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import { type ActionLine, actionLines } from "./actionLine.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import {
  countsIn,
  type ObjectiveState,
  objectivesIn,
  type ReportedState,
  type StateAction,
  type StateCounts,
  targetStandingIn,
} from "./reportedState.ts";
import type { FirstRoundReportInput, ReportedUpdate, RoundReportKind } from "./roundReportInput.ts";
import { type StatusAccount, statusAccount } from "./statusAccount.ts";
import { type TargetFigure, type TargetLine, targetLines, withheldIn } from "./targetLine.ts";
import type { Course } from "./update.ts";

/** A target as one row of a report on a round: its path, and how it stands on the day. */
export type TargetOnPath = Pick<
  TargetLine,
  | "key"
  | "measure"
  | "population"
  | "comparator"
  | "value"
  | "unit"
  | "dueDate"
  | "baseline"
  | "benchmark"
  | "withheldOn"
> & {
  /** The value when the round before was closed; null where there was none. */
  readonly previous: Stated<number>;
  /** The last value; of a release, with its number. */
  readonly last: Stated<{ readonly value: number; readonly period: Period; readonly release?: number }>;
  /** The value that the line asks for at the last value; null where that cannot be said. */
  readonly expected: Stated<number>;
  readonly standing: Standing;
};

/** An action with its unit, where something is told of it. */
type Told = { readonly key: string; readonly title: string; readonly unit: Stated<string> };

export type SlippedAction = Told & {
  readonly from: Period;
  readonly to: Period;
  readonly days: number;
  readonly reason: string | null;
};
export type StandstillAction = Told & { readonly obstacle: Stated<string> };
export type ToldAction = Told & Pick<ReportedUpdate, "course" | "happened" | "next" | "obstacle">;

/** What came in of one unit, and what the unit itself says. */
export type UnitLine = {
  readonly unit: Stated<string>;
  readonly asked: number;
  readonly answered: number;
  readonly courses: Readonly<Record<Course, number>>;
  readonly slipped: number;
  readonly account: Stated<ComplyOrExplain>;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
};

/** What a report on a round says by its first rules: everything but of which unit it is, and what training cost. */
export type FirstRoundReport = {
  readonly kind: RoundReportKind;
  readonly asOf: Day;
  readonly since: Day;
  readonly round: FirstRoundReportInput["round"];
  readonly programme: {
    readonly key: string;
    readonly lang: string;
    readonly title: string;
    readonly municipality: string;
    readonly start: Stated<Period>;
    readonly end: Stated<Period>;
  };
  readonly counts: StateCounts;
  readonly before: StateCounts;
  readonly objectives: readonly (ObjectiveState & { readonly before: Stated<Standing> })[];
  readonly targets: readonly TargetOnPath[];
  readonly statuses: readonly StatusAccount[];
  readonly reconciliation: Reconciliation;
  readonly response: { readonly asked: number; readonly answered: number };
  readonly units: readonly UnitLine[];
  readonly slips: readonly SlippedAction[];
  readonly standstills: readonly StandstillAction[];
  readonly told: readonly ToldAction[];
  /** What became done since the round before. */
  readonly finished: readonly Told[];
  readonly added: readonly Told[];
  readonly actions: readonly ActionLine[];
  readonly sources: readonly PlanSource[];
};

/** The update of each action, by its key. */
type UpdateOf = ReadonlyMap<string, ReportedUpdate>;

const toldOf = ({ key, title, unit }: StateAction): Told => ({ key, title, unit });

/** A figure of before is compared only where the target was there then, in the same unit. */
function previousOf(before: ReportedState, key: string, unit: TargetLine["unit"]): Stated<number> {
  const target = before.targets.find((one) => one.key === key && one.unit === unit);
  return target === undefined ? null : (targetStandingIn(before, target).last?.value ?? null); // no value was known then
}

/** The last value of a series; the figure that it is says out of which release it came. */
function lastWith({ value, period }: MeasuredPoint, figures: readonly TargetFigure[]): TargetOnPath["last"] {
  const release = figures.find((one) => one.value === value && one.period === period)?.release;
  return release === undefined ? { value, period } : { value, period, release };
}

function targetsOnPath({ now, before }: FirstRoundReportInput): readonly TargetOnPath[] {
  const year = Number(now.on.slice(0, 4));
  const lines = new Map(targetLines(now, year).map((line) => [line.key, line]));
  return now.targets.flatMap((target) => {
    const line = lines.get(target.key);
    if (line === undefined) return [];
    const { standing, expected, last } = targetStandingIn(now, target);
    const { key, measure, population, comparator, value, unit, dueDate, baseline, benchmark } = line;
    return [
      {
        key,
        measure,
        population,
        comparator,
        value,
        unit,
        dueDate,
        baseline,
        benchmark,
        previous: previousOf(before, key, unit),
        last:
          last === null
            ? null
            : lastWith(
                last,
                now.figures.filter((one) => one.target === key),
              ),
        ...withheldIn(line),
        expected,
        standing,
      },
    ];
  });
}

/** Returns the actions of which the end was promised later, in the order of the plan. */
function slipsIn({ now, cards }: FirstRoundReportInput, updates: UpdateOf): readonly SlippedAction[] {
  const promised = new Map(cards.map(({ action, promisedEnd }) => [action, promisedEnd]));
  return now.actions.flatMap((action) => {
    const from = promised.get(action.key);
    const update = updates.get(action.key);
    const to = update?.endAfter;
    if (!from || !to) return [];
    const days = daysBetween(lastDayOf(from), lastDayOf(to));
    return days > 0 ? [{ ...toldOf(action), from, to, days, reason: update.reason }] : [];
  });
}

const courseCounts = (updates: readonly ReportedUpdate[]): UnitLine["courses"] => {
  const count = (course: Course) => updates.filter((update) => update.course === course).length;
  return {
    onSchedule: count("onSchedule"),
    behind: count("behind"),
    atStandstill: count("atStandstill"),
    done: count("done"),
    notBegun: count("notBegun"),
  };
};

function unitLines(
  input: FirstRoundReportInput,
  updateOf: UpdateOf,
  slips: readonly SlippedAction[],
): readonly UnitLine[] {
  const asked = new Set(input.cards.map(({ action }) => action));
  const groups = Map.groupBy(
    input.now.actions.filter(({ key }) => asked.has(key)),
    ({ unit }) => unit,
  );
  const answering = input.answers.map(({ unit }) => unit).filter((unit) => !groups.has(unit));
  return [...groups.keys(), ...answering].map((unit) => {
    const actions = groups.get(unit) ?? []; // a unit may answer without an action of its own
    const keys = new Set(actions.map(({ key }) => key));
    const updates = actions.flatMap(({ key }) => updateOf.get(key) ?? []); // nothing was told of it
    const answer = input.answers.find((one) => one.unit === unit);
    return {
      unit,
      asked: actions.length,
      answered: updates.length,
      courses: courseCounts(updates),
      slipped: slips.filter(({ key }) => keys.has(key)).length,
      account: answer === undefined ? null : answer.account,
      answers: answer === undefined ? [] : answer.answers,
    };
  });
}

/** Returns the actions that were told of, in the order of the plan. */
function toldIn({ now }: FirstRoundReportInput, updates: UpdateOf): readonly ToldAction[] {
  return now.actions.flatMap((action) => {
    const update = updates.get(action.key);
    if (update === undefined) return [];
    const { course, happened, next, obstacle } = update;
    return [{ ...toldOf(action), course, happened, next, obstacle }];
  });
}

/** Returns what became done since the state of before, and what is new in the programme. */
function movedIn({ now, before }: FirstRoundReportInput) {
  const was = new Map(before.actions.map(({ key, status }) => [key, status]));
  return {
    finished: now.actions
      .filter(({ key, status }) => status === "done" && was.has(key) && was.get(key) !== "done")
      .map(toldOf),
    added: now.actions.filter(({ key }) => !was.has(key)).map(toldOf),
  };
}

function objectivesOf({ now, before }: FirstRoundReportInput): FirstRoundReport["objectives"] {
  const was = new Map(objectivesIn(before).map(({ key, standing }) => [key, standing]));
  return objectivesIn(now).map((one) => ({ ...one, before: was.get(one.key) ?? null })); // new since then
}

/**
 * Returns what the report on a round says by its first rules. Nothing else goes into it: the same input gives the same
 * report, this year and in ten years. Counts are whole numbers; values of targets are in the unit of the target.
 */
export function deriveFirstRoundReport(input: FirstRoundReportInput): FirstRoundReport {
  const { kind, round, programme, now, before, cards, updates } = input;
  const { key, lang, title, municipalityName, start, end, sources } = programme;
  const updateOf: UpdateOf = new Map(updates.map((update) => [update.action, update]));
  const told = toldIn(input, updateOf);
  const slips = slipsIn(input, updateOf);
  return {
    kind,
    asOf: now.on,
    since: before.on,
    round,
    programme: { key, lang, title, municipality: municipalityName, start, end },
    counts: countsIn(now),
    before: countsIn(before),
    objectives: objectivesOf(input),
    targets: targetsOnPath(input),
    statuses: statusAccount(before.actions, now.actions),
    reconciliation: reconcile(before.actions, now.actions),
    response: { asked: cards.length, answered: updates.length },
    units: unitLines(input, updateOf, slips),
    slips,
    standstills: told
      .filter(({ course }) => course === "atStandstill")
      .map(({ key: action, title: name, unit, obstacle }) => ({ key: action, title: name, unit, obstacle })),
    told,
    ...movedIn(input),
    actions: actionLines({ actions: now.actions, themes: [] }, now.on),
    sources,
  };
}
