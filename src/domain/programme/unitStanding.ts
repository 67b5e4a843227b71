import type { Day } from "../shared/day.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import { worstStanding } from "./objectiveStanding.ts";
import { isOverdue } from "./slip.ts";
import type { Standing, TargetStanding } from "./standing.ts";

/** How a unit stands in a programme, and the numbers that was read from. */
export type UnitStanding = {
  readonly standing: Standing;
  readonly targets: number;
  readonly targetsBehind: number;
  /** Actions of which the status is stated; of the others nobody knows whether they are late. */
  readonly actions: number;
  readonly overdue: number;
};

/**
 * Returns how a unit stands: the worst of the targets about it and of its actions, which are *behind* when one is late
 * and *on course* when none is. Without both it cannot be said. So no unit stands better than a unit under it.
 * Source: glossary, "Standing, slip, silence".
 */
export function unitStanding(
  targets: readonly Pick<TargetStanding, "standing">[],
  actions: readonly Pick<Action, "status" | "planning">[],
  today: Day,
): UnitStanding {
  const told = actions.filter(({ status }) => isStated(status));
  const overdue = told.filter((action) => isOverdue(action, today)).length;
  const ofActions: readonly Standing[] = told.length === 0 ? [] : [overdue > 0 ? "behind" : "onCourse"];
  const standings = targets.map(({ standing }) => standing);
  return {
    standing: worstStanding([...standings, ...ofActions]) ?? "cannotSay", // nothing to read it from
    targets: targets.length,
    targetsBehind: standings.filter((standing) => standing === "behind").length,
    actions: told.length,
    overdue,
  };
}
