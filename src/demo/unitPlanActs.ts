import { dayFrom } from "../domain/shared/day.ts";
import { type UnitPlanSeed, unitPlanChanges, unitPlans } from "./content/unitPlans.ts";
import type { DemoAct } from "./demoAct.ts";
import { ownerOfUnit } from "./meerwijkPeople.ts";
import { officeMoment } from "./officeMoment.ts";
import type { Random } from "./random.ts";

/** Returns a plan as a unit changed it, with why; what the change does not name stays as it was. */
function changedPlans(): readonly { readonly plan: UnitPlanSeed; readonly because: string }[] {
  return unitPlanChanges.map(({ because, ...changes }) => {
    const before = unitPlans.find(({ unit }) => unit === changes.unit);
    if (!before) throw new RangeError(`${changes.unit} has no plan`);
    return { plan: { ...before, ...changes }, because };
  });
}

/** Returns the plans of units, each written and later changed by the owner of the unit. */
export const unitPlanActs = (random: Random): readonly DemoAct[] =>
  [...unitPlans.map((plan) => ({ plan, because: null })), ...changedPlans()].map(({ plan, because }) => ({
    at: officeMoment(dayFrom(plan.on), random, `plan ${plan.unit}${because === null ? "" : ` ${plan.on}`}`),
    by: ownerOfUnit(plan.unit),
    deed: { kind: "saveUnitPlan", plan, because },
  }));
