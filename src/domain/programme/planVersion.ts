import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { PlanStatus } from "./planStatus.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";

/** One version of the plan: a moment in the history of its parts, with how it was decided on (requirement MS-08). */
export type PlanVersion = {
  readonly number: number;
  readonly name: string;
  readonly status: PlanStatus;
  readonly reason: string | null;
  readonly adoptedOn: Day | null;
  readonly adoptedBy: string | null;
  /** The instant whose state of the parts is this version, in ISO 8601. */
  readonly moment: string;
};

/** P204: an adoption says by whom, and on a day that has come. Source: requirement MS-08. */
export const checkAdoption = (
  { adoptedOn, adoptedBy }: { readonly adoptedOn: Day; readonly adoptedBy: string },
  today: Day,
): readonly RuleProblem<"P204", keyof PlanVersion>[] => [
  ...found(adoptedOn <= today, "P204", "adoptedOn"),
  ...found(isGiven(adoptedBy), "P204", "adoptedBy"),
];

/** P205: a version that is given back says why. Source: requirement MS-08. */
export const checkReturn = (reason: string): readonly RuleProblem<"P205", keyof PlanVersion>[] =>
  found(isGiven(reason), "P205", "reason");

/** P203: a version of the plan has a name, and every version after the first one a reason. Source: requirement MS-08. */
export const checkPlanVersion = ({
  name,
  reason,
  number,
}: Pick<PlanVersion, "name" | "reason" | "number">): readonly RuleProblem<"P203", keyof PlanVersion>[] => [
  ...found(isGiven(name), "P203", "name"),
  ...found(number === 1 || isGiven(reason), "P203", "reason"),
];
