import type { UnitId } from "../organisation/index.ts";
import {
  type Action,
  isOverdue,
  type Objective,
  objectiveStanding,
  type ProgrammeParts,
  pointsOf,
  type Standing,
  standingOf,
  type Target,
  type TargetStanding,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import { type NamedRole, ownerRoles, type ReportedAction } from "./actionLine.ts";
import {
  readAction,
  readBenchmark,
  readFigure,
  readTargetWith,
  type WithheldTargets,
} from "./committeeYearInput.ts";
import type { ReportedBenchmark, ReportedTarget, TargetFigure } from "./targetLine.ts";

/** What a state keeps of a target: what a report reads, and what its standing follows from. */
export type StateTarget = ReportedTarget &
  Pick<Target, "objective" | "milestones" | "seriesBreaks" | "rhythm">;

/** What a state keeps of an action; its theme and unit by name, because a report names them. */
export type StateAction = ReportedAction & {
  readonly objective: Stated<string>;
  readonly unit: Stated<string>;
};

/** What of a programme decides on the standings and counts of a day; roles and units, no names. */
export type ReportedState = {
  readonly on: Day;
  readonly period: { readonly start: Stated<Period>; readonly end: Stated<Period> };
  readonly objectives: readonly Pick<Objective, "key" | "title">[];
  readonly targets: readonly StateTarget[];
  readonly benchmarks: readonly ReportedBenchmark[];
  readonly figures: readonly TargetFigure[];
  readonly actions: readonly StateAction[];
};

/** Names the units by which a report calls them. */
export type UnitNames = ReadonlyMap<UnitId, string>;

/** Returns the state of a programme on a day, with roles and units where the programme has people. */
export function reportedState(
  parts: ProgrammeParts,
  {
    on,
    units,
    people,
    withheld,
  }: {
    readonly on: Day;
    readonly units: UnitNames;
    readonly people: readonly NamedRole[];
    readonly withheld?: WithheldTargets;
  },
): ReportedState {
  const { programme, objectives, targets, benchmarks, figures, actions } = parts;
  const roleOfOwner = ownerRoles(people);
  const themes = new Map(parts.themes.map(({ key, name }) => [key, name]));
  return {
    on,
    period: { start: programme.start, end: programme.end },
    objectives: objectives.map(({ key, title }) => ({ key, title })),
    targets: targets.map((target) => {
      const { objective, milestones, seriesBreaks, rhythm } = target;
      return { ...readTargetWith(target, withheld), objective, milestones, seriesBreaks, rhythm };
    }),
    benchmarks: benchmarks.map(readBenchmark),
    figures: figures.map(readFigure),
    actions: actions.map((action) => {
      const { theme, unit, objective } = action;
      return {
        ...readAction(action, roleOfOwner),
        theme: theme === null ? null : (themes.get(theme) ?? theme), // a key without a theme is shown itself
        objective,
        unit: unit === null ? null : (units.get(unit) ?? null), // a unit that is gone has no name
      };
    }),
  };
}

/** Returns how a target stood in a state. */
export const targetStandingIn = (
  { benchmarks, figures, on }: ReportedState,
  target: StateTarget,
): TargetStanding =>
  standingOf({
    target,
    points: pointsOf(target, figures),
    benchmark: benchmarks.find(({ key }) => key === target.benchmark) ?? null, // it mirrors none
    today: on,
  });

/** An objective with how it stood, and what that was read from. */
export type ObjectiveState = {
  readonly key: string;
  readonly title: string;
  readonly standing: Standing;
  readonly readFrom: "targets" | "actions" | "nothing";
};

/** Returns how the objectives stood in a state, in the order of the plan. Source: glossary, "Standing, slip, silence". */
export const objectivesIn = (state: ReportedState): readonly ObjectiveState[] =>
  state.objectives.map(({ key, title }) => {
    const targets = state.targets.filter(({ objective }) => objective === key);
    const { standing, readFrom } = objectiveStanding({
      targets: targets.map((target) => targetStandingIn(state, target)),
      actions: state.actions.filter(({ objective }) => objective === key),
      period: state.period,
      today: state.on,
    });
    return { key, title, standing, readFrom };
  });

/** How many objectives stood how; the three add up to all of them. */
export type StandingCount = Readonly<Record<Standing, number>>;

export const countStandings = (objectives: readonly Pick<ObjectiveState, "standing">[]): StandingCount => {
  const count = (standing: Standing) => objectives.filter((one) => one.standing === standing).length;
  return { onCourse: count("onCourse"), behind: count("behind"), cannotSay: count("cannotSay") };
};

const countWith = (actions: readonly Pick<Action, "status">[], status: Action["status"]): number =>
  actions.filter((action) => action.status === status).length;

/** The counts of a state that a report compares. */
export type StateCounts = {
  readonly actions: number;
  readonly done: number;
  readonly overdue: number;
  readonly objectives: StandingCount;
};

/** Returns the counts of a state. */
export const countsIn = (state: ReportedState): StateCounts => ({
  actions: state.actions.length,
  done: countWith(state.actions, "done"),
  overdue: state.actions.filter((action) => isOverdue(action, state.on)).length,
  objectives: countStandings(objectivesIn(state)),
});
