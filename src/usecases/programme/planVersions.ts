import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import { movePlan, type PlanEvent, type PlanVersion } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { changePlanVersion, listPlanVersions } from "../../storage/office/planStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "./refusal.ts";

/** Returns the version of the plan after an event on its route; P201 refuses a step off it. */
export function stepped(plan: PlanVersion, event: PlanEvent): Result<PlanVersion, Refusal> {
  const status = movePlan(plan.status, event);
  return status.ok
    ? ok({ ...plan, status: status.value })
    : refusedFor([{ code: status.problem, at: "status" }]);
}

/** Takes one version of the plan a step along its route and writes what that changes. */
export async function takeStep(
  office: Office,
  place: { readonly programme: string; readonly plan: PlanVersion },
  event: PlanEvent,
  changes: Partial<Pick<PlanVersion, "name" | "reason" | "adoptedOn" | "adoptedBy" | "moment">>,
): Promise<Result<PlanVersion, Refusal>> {
  const next = stepped(place.plan, event);
  if (!next.ok) return next;
  const after = { ...next.value, ...changes };
  await changePlanVersion(office, place.programme, after);
  return ok(after);
}

export type PlanAct = {
  readonly programme: string;
  readonly event: LoggedAct;
  readonly may: "adoptPlan" | "changeProgramme";
};

/** Does an act on the versions of the plan of an open programme; such acts wait for each other. */
export const actOnPlans = (
  house: House,
  actor: Actor,
  { programme, event, may }: PlanAct,
  work: (office: Office, plans: readonly PlanVersion[]) => Promise<Result<PlanVersion, Refusal>>,
): Promise<Result<PlanVersion, Refusal>> =>
  perform<PlanVersion, Refusal>(house, actor, { may, event }, async (office) => {
    const open = assertOpen(await holdProgramme(office, programme, "adding"));
    if (!open.ok) return open;
    const done = await work(office, await listPlanVersions(office, programme));
    if (!done.ok) return done;
    return ok(traced(programme, done.value));
  });

const traced = (programme: string, plan: PlanVersion): Done<PlanVersion> => ({
  value: plan,
  trace: { subject: `programma/${programme}/versies/${plan.number}`, details: { status: plan.status } },
});

/** Returns the version with this number; one that is not there is not found. */
export function numbered(plans: readonly PlanVersion[], number: number): PlanVersion {
  const plan = plans.find((one) => one.number === number);
  if (!plan) throw new NotFound();
  return plan;
}
