import { type Actor, mayAct } from "../../domain/access/index.ts";
import { latestUnit, type Unit, type UnitId, unitsInReach } from "../../domain/organisation/index.ts";
import {
  type Action,
  isOverdue,
  type Objective,
  type Programme,
  type RollUpLevel,
  rollUp,
  rollUpLevel,
  type UnitPlan,
  type UnitPlanField,
  type UnitStanding,
  unsaidInUnitPlan,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { listUnitPlanVersions, type UnitPlanVersion } from "../../storage/office/unitPlanStore.ts";
import { consult, type House } from "../perform.ts";
import { standingOfUnits } from "./readStandings.ts";
import { type PlannedUnit, planGround, plannedUnits } from "./readUnitPlans.ts";

export type { UnitPlanVersion } from "../../storage/office/unitPlanStore.ts";

/** The plan of one unit with everything it stands between. */
export type FoundUnitPlan = {
  readonly programme: Programme;
  readonly objectives: readonly Objective[];
  /** As it was recorded last, also when it is no longer there. */
  readonly unit: Unit;
  readonly isThere: boolean;
  readonly plan: UnitPlan | null;
  readonly unsaid: readonly UnitPlanField[];
  readonly standing: UnitStanding;
  /** The actions of the unit and of everything under it; late ones first, then in the order of the plan. */
  readonly actions: readonly Action[];
  /** The units directly under it, and what they are together. */
  readonly level: RollUpLevel;
  /** Every unit of today, for names and plans around this one. */
  readonly units: readonly PlannedUnit[];
  readonly versions: readonly UnitPlanVersion[];
  /** Whether this person may read by whom and why the plan was changed. */
  readonly detailed: boolean;
  readonly today: Day;
};

/** Returns the plan of a unit in a programme, or that it has none yet. */
export const readUnitPlan = (
  house: House,
  actor: Actor,
  { programme, unit: id }: { readonly programme: string; readonly unit: UnitId },
): Promise<FoundUnitPlan> =>
  consult(house, actor, "readProgramme", async (office) => {
    const ground = await planGround(office, programme);
    const { record, parts, plans, today } = ground;
    const unit = latestUnit(record, id);
    const reach = unitsInReach(record, id, today);
    const actions = parts.actions
      .filter((action) => action.unit !== null && reach.has(action.unit))
      .toSorted((one, other) => Number(isOverdue(other, today)) - Number(isOverdue(one, today)));
    const rolled = { plans, actions: parts.actions };
    const units = plannedUnits(ground, rollUp(record, today, rolled));
    const plan = plans.find((one) => one.unit === id) ?? null; // has none yet
    return {
      programme: parts.programme,
      objectives: parts.objectives,
      unit,
      isThere: units.some((one) => one.unit.id === id),
      plan,
      unsaid: plan === null ? [] : unsaidInUnitPlan(plan, actions.length),
      standing: standingOfUnits(reach, parts, today),
      actions,
      level: rollUpLevel(record, today, rolled, id),
      units,
      versions: plan === null ? [] : await listUnitPlanVersions(office, programme, plan.key),
      detailed: mayAct(actor, "readAction", { unit: id, people: [] }),
      today,
    };
  });
