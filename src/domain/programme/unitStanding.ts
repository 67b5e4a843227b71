import type { Day } from "../shared/day.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import { worstStanding } from "./objectiveStanding.ts";
import { isOverdue } from "./slip.ts";
import type { Standing, TargetStanding } from "./standing.ts";

/** How a unit stands in a programme, and what that was read from. */
export type UnitStanding = {
  readonly standing: Standing;
  readonly readFrom: "targets" | "actions" | "nothing";
};

/**
 * Returns how a unit stands: the worst of the targets about it; without those *behind* when one of its actions is late
 * and *on course* when none is; without an action of which the status is stated it cannot be said.
 * Source: glossary, "Standing, slip, silence".
 */
export function unitStanding(
  targets: readonly Pick<TargetStanding, "standing">[],
  actions: readonly Pick<Action, "status" | "planning">[],
  today: Day,
): UnitStanding {
  const worst = worstStanding(targets.map(({ standing }) => standing));
  if (worst) return { standing: worst, readFrom: "targets" };
  const told = actions.filter(({ status }) => isStated(status));
  if (told.length === 0) return { standing: "cannotSay", readFrom: "nothing" };
  const late = told.some((action) => isOverdue(action, today));
  return { standing: late ? "behind" : "onCourse", readFrom: "actions" };
}
