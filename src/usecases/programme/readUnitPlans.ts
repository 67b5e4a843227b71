import type { Actor } from "../../domain/access/index.ts";
import { type Unit, unitsOn } from "../../domain/organisation/index.ts";
import {
  emptyTemplateFields,
  type RollUp,
  rollUp,
  type TemplateField,
  type UnitPlan,
} from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";

/** Plans of units side by side, what each leaves empty, and everything rolled up to the whole organisation. */
export type UnitPlans = {
  readonly plans: readonly { readonly plan: UnitPlan; readonly empty: readonly TemplateField[] }[];
  readonly rollUp: RollUp;
  /** The units of today. */
  readonly units: readonly Unit[];
};

/** Returns the plans of units in a programme with plans and progress rolled up along the tree of today. */
export const readUnitPlans = (house: House, actor: Actor, programme: string): Promise<UnitPlans> =>
  consult(house, actor, "readProgramme", async (office) => {
    await getProgramme(office, programme);
    const record = await unitRecord(office);
    const plans = await unitPlanStore.list(office, programme);
    const actions = await actionStore.list(office, programme);
    return {
      plans: plans.map((plan) => ({
        plan,
        empty: emptyTemplateFields(plan, actions.filter(({ unit }) => unit === plan.unit).length),
      })),
      rollUp: rollUp(record, office.today, { plans, actions }),
      units: unitsOn(record, office.today),
    };
  });
