import type { Actor } from "../../domain/access/index.ts";
import { checkPlanVersion, type PlanVersion } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addPlanVersions } from "../../storage/office/planStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { actOnPlans, stepped, takeStep } from "./planVersions.ts";
import { type Refusal, refusedFor } from "./refusal.ts";

type Named = { readonly name: string; readonly reason: string | null };

async function submitNew(
  office: Office,
  programme: string,
  draft: PlanVersion,
): Promise<Result<PlanVersion, Refusal>> {
  const submitted = stepped(draft, "submit");
  if (!submitted.ok) return submitted;
  await addPlanVersions(office, programme, [submitted.value]);
  return ok(submitted.value);
}

/**
 * Submits the plan as it stands now as a version to be adopted: the draft that was returned, or a next version. While one
 * is waiting no other is submitted (P201).
 */
export const submitPlan = (
  house: House,
  actor: Actor,
  { programme, name, reason }: { readonly programme: string } & Named,
): Promise<Result<PlanVersion, Refusal>> =>
  actOnPlans(
    house,
    actor,
    { programme, may: "changeProgramme", event: "plan-submitted" },
    async (office, plans) => {
      const [last] = plans; // the latest comes first
      const isOpen = last?.status === "draft" || last?.status === "submitted";
      const number = last === undefined ? 1 : last.number + (isOpen ? 0 : 1);
      const problems = checkPlanVersion({ name, reason, number });
      if (problems.length > 0) return refusedFor(problems);
      const values = { name, reason, moment: office.at.toISOString() };
      if (last && isOpen) return takeStep(office, { programme, plan: last }, "submit", values);
      const draft = { number, ...values, status: "draft", adoptedOn: null, adoptedBy: null } as const;
      return submitNew(office, programme, draft);
    },
  );
