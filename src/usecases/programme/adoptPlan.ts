import type { Actor } from "../../domain/access/index.ts";
import { checkAdoption, type PlanVersion } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { House } from "../perform.ts";
import { actOnPlans, numbered, takeStep } from "./planVersions.ts";
import { type Refusal, refusedFor } from "./refusal.ts";

/**
 * Records that a submitted version was adopted, when and by whom. It is the plan as it stood when it was submitted; the
 * version adopted before it is closed.
 */
export const adoptPlan = (
  house: House,
  actor: Actor,
  input: {
    readonly programme: string;
    readonly number: number;
    readonly adoptedOn: Day;
    readonly adoptedBy: string;
  },
): Promise<Result<PlanVersion, Refusal>> => {
  const { programme, number, adoptedOn, adoptedBy } = input;
  const act = { programme, may: "adoptPlan", event: "plan-adopted" } as const;
  return actOnPlans(house, actor, act, async (office, plans) => {
    const plan = numbered(plans, number);
    const problems = checkAdoption({ adoptedOn, adoptedBy }, office.today);
    if (problems.length > 0) return refusedFor(problems);
    const adopted = await takeStep(office, { programme, plan }, "adopt", { adoptedOn, adoptedBy });
    if (!adopted.ok) return adopted;
    for (const earlier of plans.filter((one) => one.status === "adopted")) {
      const closed = await takeStep(office, { programme, plan: earlier }, "close", {});
      if (!closed.ok) return closed;
    }
    return adopted;
  });
};
