import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import type { ActionDecision, ActionDecisionKind } from "./actionDecision.ts";
import type { MeasuredEffect } from "./measuredEffect.ts";

/** A decision on an action as a report holds it: who took it by role, the action by its name on that day (R108). */
export type ReportedDecision = Pick<ActionDecision, "reason" | "statusBefore" | "statusAfter"> & {
  readonly key: string;
  readonly title: string;
  readonly unit: Stated<string>;
  readonly on: Day;
  readonly kind: ActionDecisionKind;
  readonly effect: MeasuredEffect;
  /** The role of who decided; null where a command on the server did, or the role is not known. */
  readonly by: Stated<string>;
};
