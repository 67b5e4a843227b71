import type { UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { firstDayOf, lastDayOf, type Period } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";
import type { Objective } from "./objective.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";
import type { StartStep } from "./startStep.ts";
import type { TargetUnit } from "./target.ts";

/** What a unit wants to have reached in a period: the growth model (requirement UP-03). */
export type Phase = { readonly period: Period; readonly ambition: string };

/** A number a unit watches of its own, under an objective of the programme (requirement OT-08). */
export type Indicator = {
  /** Names it within its plan, whatever is added, removed or changed around it; it is never given to another one. */
  readonly key: string;
  readonly name: string;
  readonly objective: Stated<string>;
  readonly unit: TargetUnit;
  readonly value: Stated<number>;
  readonly dueDate: Stated<Period>;
};

export const involvementKinds = ["informed", "advice", "consent"] as const;

/** A moment at which the works council was involved in the plan of a unit (requirement UP-04). */
export type Involvement = {
  readonly on: Day;
  readonly kind: (typeof involvementKinds)[number];
  readonly outcome: Stated<string>;
};

/** A measurable result of a unit, or why there is none (requirement UP-06). */
export type ComplyOrExplain =
  | { readonly kind: "comply"; readonly result: string }
  | { readonly kind: "explain"; readonly reason: string };

/** How one unit carries out the programme (requirements UP-01 to UP-08, BU-08). */
export type UnitPlan = {
  readonly key: string;
  readonly unit: UnitId;
  /** Its work, task, build-up and culture: what is of its own and makes its beginning another than that of others. */
  readonly profile: Stated<string>;
  readonly start: Stated<StartStep>;
  /** Its size in fte of posts, not a count of people. */
  readonly formation: Stated<number>;
  readonly assignment: Stated<string>;
  readonly objectives: Stated<string>;
  readonly organisation: Stated<string>;
  readonly consequences: Stated<string>;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly worksCouncil: readonly Involvement[];
  /** How employees took part in making it. */
  readonly participation: Stated<string>;
  /** The agreement on it in the P&C cycle or the management contract (requirement UP-07). */
  readonly agreement: Stated<string>;
  /** Hours of training, of all employees of the unit together, in a year. */
  readonly trainingHours: Stated<number>;
  readonly complyOrExplain: Stated<ComplyOrExplain>;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};

export const templateFields = [
  "assignment",
  "actions",
  "objectives",
  "organisation",
  "consequences",
] as const;

/** A heading of the template of a unit plan (requirement UP-02). */
export type TemplateField = (typeof templateFields)[number];

/** Returns the headings of the template that the plan does not fill yet; actions are those of the unit itself. */
export const emptyTemplateFields = (plan: UnitPlan, actionsOfUnit: number): readonly TemplateField[] =>
  templateFields.filter((field) => (field === "actions" ? actionsOfUnit === 0 : !isGiven(plan[field])));

export const unitPlanFields = [
  ...templateFields,
  "profile",
  "start",
  "formation",
  "phases",
  "indicators",
  "worksCouncil",
  "participation",
  "agreement",
  "trainingHours",
  "complyOrExplain",
] as const;

/** Something that a unit plan may say: the headings of the template, and what the unit adds to them. */
export type UnitPlanField = (typeof unitPlanFields)[number];

const isFilled = (value: UnitPlan[Exclude<UnitPlanField, "actions">]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && (typeof value !== "string" || isGiven(value));

/** Returns what the plan does not say yet, in the order of its page; actions are those the unit answers for. */
export const unsaidInUnitPlan = (plan: UnitPlan, actions: number): readonly UnitPlanField[] =>
  unitPlanFields.filter((field) => (field === "actions" ? actions === 0 : !isFilled(plan[field])));

/** Returns the phases of a plan in the order of time, each past, now or ahead on a day. Source: requirement UP-03. */
export const phasesOn = (phases: readonly Phase[], day: Day) =>
  phases
    .toSorted((one, other) => (firstDayOf(one.period) < firstDayOf(other.period) ? -1 : 1))
    .map((phase) => {
      const ahead = firstDayOf(phase.period) > day;
      const past = lastDayOf(phase.period) < day;
      return { ...phase, when: ahead ? ("ahead" as const) : past ? ("past" as const) : ("now" as const) };
    });

function phasesFollow(phases: readonly Phase[]): boolean {
  const sorted = phases.toSorted((one, other) =>
    firstDayOf(one.period) < firstDayOf(other.period) ? -1 : 1,
  );
  return sorted.every(({ period, ambition }, at) => {
    const before = sorted[at - 1];
    return isGiven(ambition) && (!before || lastDayOf(before.period) < firstDayOf(period));
  });
}

/** Returns whether a unit that complies names its result, and one that explains its reason. */
export const isAccountGiven = (account: ComplyOrExplain): boolean =>
  isGiven(account.kind === "comply" ? account.result : account.reason);

const isSize = (value: Stated<number>): boolean => value === null || (value >= 0 && isPlausible(value));

/**
 * P301: a unit has one plan in a programme. P302: an indicator has a name and stands under an objective of the programme.
 * P303: phases follow each other without overlap and each says its ambition. P304: size and hours of training are not negative, and
 * at most a billion.
 * P305: comply names the result and explain the reason. P306: a plan says at least what the unit has to do.
 * Source: requirements UP-01, UP-02, UP-03, UP-06, UP-08, OT-08, BU-08.
 */
export function checkUnitPlan(
  plan: UnitPlan,
  others: readonly UnitPlan[],
  objectives: readonly Objective[],
): readonly RuleProblem<"P301" | "P302" | "P303" | "P304" | "P305" | "P306", keyof UnitPlan>[] {
  const keys = new Set(objectives.map(({ key }) => key));
  const indicatorsFit = plan.indicators.every(
    ({ name, objective }) => isGiven(name) && objective !== null && keys.has(objective),
  );
  const { formation, trainingHours } = plan;
  return [
    ...found(isGiven(plan.assignment), "P306", "assignment"),
    ...found(!others.some((other) => other.unit === plan.unit && other.key !== plan.key), "P301", "unit"),
    ...found(indicatorsFit, "P302", "indicators"),
    ...found(phasesFollow(plan.phases), "P303", "phases"),
    ...found(isSize(formation), "P304", "formation"),
    ...found(isSize(trainingHours), "P304", "trainingHours"),
    ...found(
      !isStated(plan.complyOrExplain) || isAccountGiven(plan.complyOrExplain),
      "P305",
      "complyOrExplain",
    ),
  ];
}
