import { dayFrom } from "../domain/shared/day.ts";
import { unitPlans } from "./content/unitPlans.ts";
import type { DemoAct } from "./demoAct.ts";
import { ownerOfUnit } from "./meerwijkPeople.ts";
import { officeMoment } from "./officeMoment.ts";
import type { Random } from "./random.ts";

/** Returns the plans of units, each saved by the owner of the unit. */
export const unitPlanActs = (random: Random): readonly DemoAct[] =>
  unitPlans.map((plan) => ({
    at: officeMoment(dayFrom(plan.on), random, `plan ${plan.unit}`),
    by: ownerOfUnit(plan.unit),
    deed: { kind: "saveUnitPlan", plan },
  }));
