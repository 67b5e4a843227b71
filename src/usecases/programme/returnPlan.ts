import type { Actor } from "../../domain/access/index.ts";
import { checkReturn, type PlanVersion } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { actOnPlans, numbered, takeStep } from "./planVersions.ts";
import { type Refusal, refusedFor } from "./refusal.ts";

/** Gives a submitted version back with the reason; it becomes a draft and may be submitted again. */
export const returnPlan = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly number: number; readonly reason: string },
): Promise<Result<PlanVersion, Refusal>> => {
  const { programme, number, reason } = input;
  const act = { programme, may: "adoptPlan", event: "plan-returned" } as const;
  return actOnPlans(house, actor, act, async (office, plans) => {
    const plan = numbered(plans, number);
    const problems = checkReturn(reason);
    if (problems.length > 0) return refusedFor(problems);
    return takeStep(office, { programme, plan }, "return", { reason });
  });
};
