import type { Actor } from "../../domain/access/index.ts";
import { type Planning, planAgain, type RuleProblem } from "../../domain/programme/index.ts";
import { type Result, refused } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";

/** Returns the refusal of a planning with the field that mends it. */
export const planningRefused = (code: "D103" | "A106"): Result<never, readonly RuleProblem[]> =>
  refused([{ code, at: code === "D103" ? "planning" : "reason" }]);

/** Plans an action again; the first promise stays, so that slip is seen, and a later end carries a reason. */
export const planAction = (
  house: House,
  actor: Actor,
  { planning, reason, ...seen }: Seen & { readonly planning: Planning; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-planned" },
    kind: actionKind,
    reason,
    next: (action) => {
      const planned = planAgain(action, planning, reason);
      return planned.ok ? planned : planningRefused(planned.problem);
    },
  });
