import type { UnitId } from "../../domain/organisation/index.ts";
import type { Evidence, UnitPlan } from "../../domain/programme/index.ts";
import { listVersions, type Making } from "./partHistory.ts";
import { partStore, type RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

const readUnitPlan = (row: RowOf<"office.unit_plan">): UnitPlan => ({
  key: row.key,
  unit: row.unit as UnitId,
  profile: row.profile,
  start: row.start_step as UnitPlan["start"],
  formation: row.formation,
  assignment: row.assignment,
  objectives: row.objectives,
  organisation: row.organisation,
  consequences: row.consequences,
  phases: row.phases as UnitPlan["phases"],
  indicators: row.indicators as UnitPlan["indicators"],
  worksCouncil: row.works_council as UnitPlan["worksCouncil"],
  participation: row.participation,
  agreement: row.agreement,
  trainingHours: row.training_hours,
  complyOrExplain: row.comply_or_explain as UnitPlan["complyOrExplain"],
  evidence: row.evidence as readonly Evidence[],
  version: row.version,
});

export const unitPlanStore = partStore<UnitPlan, "office.unit_plan">({
  table: "office.unit_plan",
  read: readUnitPlan,
  values: (plan) => ({
    unit: plan.unit,
    profile: plan.profile,
    start_step: plan.start,
    formation: plan.formation,
    assignment: plan.assignment,
    objectives: plan.objectives,
    organisation: plan.organisation,
    consequences: plan.consequences,
    phases: plan.phases,
    indicators: plan.indicators,
    works_council: plan.worksCouncil,
    participation: plan.participation,
    agreement: plan.agreement,
    training_hours: plan.trainingHours,
    comply_or_explain: plan.complyOrExplain,
    evidence: plan.evidence,
  }),
});

/** One version of the plan of a unit: what it then said, and how it came to be. */
export type UnitPlanVersion = Making & { readonly plan: UnitPlan };

/** Returns the versions of the plan of a unit, the first one first. */
export async function listUnitPlanVersions(
  office: Office,
  programme: string,
  key: string,
): Promise<readonly UnitPlanVersion[]> {
  const found = await listVersions<RowOf<"office.unit_plan">>(office, "office.unit_plan", programme, key);
  return found.map(({ row, making }) => ({ ...making, plan: readUnitPlan(row) }));
}
