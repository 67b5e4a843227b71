import type { Day } from "../shared/day.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import { isOverdue, slipOf } from "./slip.ts";

/** What about an action asks for attention. */
export type ActionFlag =
  | "noObjectiveOrMeasure"
  | "noOwner"
  | "ownerInWords"
  | "noStatus"
  | "overdue"
  | "slipped";

type Flagged = Pick<Action, "objective" | "measure" | "status" | "planning" | "firstPlanning"> & {
  readonly owner: { readonly kind: string };
};

/**
 * Returns what about an action asks for attention on a day. An action with neither an objective nor a way to see its
 * effect is flagged (requirement TC-02); overdue and slip by the glossary, "Standing, slip, silence".
 */
export function actionFlags(action: Flagged, today: Day): readonly ActionFlag[] {
  const { objective, measure, owner, status } = action;
  const flags: readonly (readonly [ActionFlag, boolean])[] = [
    ["noObjectiveOrMeasure", !isStated(objective) && !isStated(measure)],
    ["noOwner", owner.kind === "notStated"],
    ["ownerInWords", owner.kind === "asWritten"],
    ["noStatus", !isStated(status)],
    ["overdue", isOverdue(action, today)],
    ["slipped", slipOf(action) !== undefined],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}
