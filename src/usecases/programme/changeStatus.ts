import type { Actor } from "../../domain/access/index.ts";
import {
  type Action,
  type ActionStatus,
  moveAction,
  type RuleProblem,
} from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";

/** Returns the action in another status; the reason of an earlier move does not stay with the next one. */
export function moved(
  action: Action,
  to: ActionStatus,
  reason: string | null,
): Result<Action, readonly RuleProblem[]> {
  const allowed = moveAction(action.status, to, reason);
  if (!allowed.ok)
    return refused([{ code: allowed.problem, at: allowed.problem === "A104" ? "status" : "statusReason" }]);
  return ok(action.status === to ? action : { ...action, status: allowed.value, statusReason: reason });
}

/** Moves an action to another status along the diagram; put off, dropped, reopened and revived carry a reason. */
export const changeStatus = (
  house: House,
  actor: Actor,
  { status, reason, ...seen }: Seen & { readonly status: ActionStatus; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-status-changed" },
    kind: actionKind,
    reason,
    next: (action) => moved(action, status, reason),
  });
