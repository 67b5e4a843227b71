import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  latestUnit,
  type Unit,
  type UnitId,
  unitsInReach,
  unitsOfOwn,
} from "../../domain/organisation/index.ts";
import {
  costAllocation,
  costOfUnits,
  isOverdue,
  type Programme,
  type RollUpLevel,
  rollUp,
  rollUpLevel,
  type SeenAction,
  type SeenObjective,
  type SeenPerson,
  seenPerson,
  type UnitCost,
  type UnitPlan,
  type UnitPlanField,
  type UnitStanding,
  unsaidInUnitPlan,
} from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import {
  listUnitPlanVersions,
  type UnitPlanVersion as StoredVersion,
} from "../../storage/office/unitPlanStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { lastBudgetYear } from "./readMoney.ts";
import { standingOfUnits } from "./readStandings.ts";
import { type PlanGround, type PlannedUnit, planGround, plannedUnits } from "./readUnitPlans.ts";

/** One version of the plan of a unit; by whom and why only for who may read that, for others null. */
export type UnitPlanVersion = Omit<StoredVersion, "by"> & { readonly by: SeenPerson | null };

/** The plan of one unit with everything it stands between. */
export type FoundUnitPlan = {
  readonly programme: Programme;
  readonly objectives: readonly SeenObjective[];
  /** As it was recorded last, also when it is no longer there. */
  readonly unit: Unit;
  readonly isThere: boolean;
  readonly plan: UnitPlan | null;
  readonly unsaid: readonly UnitPlanField[];
  readonly standing: UnitStanding;
  /** What the unit pays of the money, with everything under it; null for who reads no money. */
  readonly cost: readonly UnitCost[] | null;
  /** The actions of the unit and of everything under it; late ones first, then in the order of the plan. */
  readonly actions: readonly SeenAction[];
  /** The units directly under it, and what they are together. */
  readonly level: RollUpLevel;
  /** Every unit of today, for names and plans around this one. */
  readonly units: readonly PlannedUnit[];
  readonly versions: readonly UnitPlanVersion[];
  /** Whether this person may read by whom and why the plan was changed. */
  readonly detailed: boolean;
  readonly today: Day;
};

async function versionsFor(
  office: Office,
  actor: Actor,
  { programme, plan }: { readonly programme: string; readonly plan: UnitPlan },
): Promise<readonly UnitPlanVersion[]> {
  const sight = await sightOf(office, actor);
  const detailed = mayAct(actor, "readAction", { unit: plan.unit, people: [] });
  const versions = await listUnitPlanVersions(office, programme, plan.key);
  return versions.map(({ by, reason, ...version }) => ({
    ...version,
    by: detailed && by !== null ? seenPerson(sight, by) : null,
    reason: detailed ? reason : null,
  }));
}

/** A code is of one unit for ever, so money divided by a former code is still of the unit. */
function costOf(actor: Actor, unit: UnitId, { record, parts, today }: PlanGround): FoundUnitPlan["cost"] {
  if (!mayAct(actor, "readMoney")) return null;
  const own = unitsOfOwn(record, unit, today);
  const codes = new Set(record.versions.filter(({ id }) => own.has(id)).map(({ code }) => code));
  const { programme, budgetLines } = parts;
  return costOfUnits(costAllocation(budgetLines, lastBudgetYear(programme, budgetLines, today)), codes);
}

/** Returns the plan of a unit in a programme, or that it has none yet. */
export const readUnitPlan = (
  house: House,
  actor: Actor,
  { programme, unit: id }: { readonly programme: string; readonly unit: UnitId },
): Promise<FoundUnitPlan> =>
  consult(house, actor, "readProgramme", async (office) => {
    const ground = await planGround(office, actor, programme);
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
      cost: costOf(actor, id, ground),
      actions,
      level: rollUpLevel(record, today, rolled, id),
      units,
      versions: plan === null ? [] : await versionsFor(office, actor, { programme, plan }),
      detailed: mayAct(actor, "readAction", { unit: id, people: [] }),
      today,
    };
  });
