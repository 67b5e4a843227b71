import type { Actor } from "../../domain/access/index.ts";
import {
  comparePlans,
  type PlanComparison,
  type PlanVersion,
  type ProgrammeParts,
} from "../../domain/programme/index.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { partsFor } from "./partsFor.ts";
import { numbered } from "./planVersions.ts";
import { loadParts, partsAt } from "./programmeParts.ts";

/** A version of the plan by its number, or the plan as it stands now. */
export type ComparedState = number | "now";

/** Two states of a plan with what differs between them. */
export type ComparedPlans = {
  readonly from: PlanVersion | "now";
  readonly to: PlanVersion | "now";
  readonly comparison: PlanComparison;
};

async function stateOf(
  office: Office,
  programme: string,
  version: PlanVersion | "now",
): Promise<ProgrammeParts> {
  return version === "now"
    ? loadParts(office, programme)
    : partsAt(office, programme, new Date(version.moment));
}

/** Returns what changed between two versions of the plan, or between one and now, as far as this reader may see it. */
export const comparePlanVersions = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly from: ComparedState; readonly to: ComparedState },
): Promise<ComparedPlans> =>
  consult(house, actor, "readProgramme", async (office) => {
    const plans = await listPlanVersions(office, input.programme);
    const [from, to] = [input.from, input.to].map((state) =>
      state === "now" ? state : numbered(plans, state),
    ) as [ComparedPlans["from"], ComparedPlans["to"]];
    const before = partsFor(actor, await stateOf(office, input.programme, from));
    const after = partsFor(actor, await stateOf(office, input.programme, to));
    return { from, to, comparison: comparePlans(before, after) };
  });
