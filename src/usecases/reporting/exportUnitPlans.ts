import type { Actor } from "../../domain/access/index.ts";
import { rollUp } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { type PlannedUnit, planGround, plannedUnits } from "../programme/readUnitPlans.ts";

/** Returns the units with their plans to take along; taking them is recorded, because the list is not public. */
export async function exportUnitPlans(
  house: House,
  actor: Actor,
  programme: string,
): Promise<readonly PlannedUnit[]> {
  const act = { may: "exportActions", event: "unit-plans-exported" } as const;
  const taken = await perform<readonly PlannedUnit[], never>(house, actor, act, async (office) => {
    const ground = await planGround(office, actor, programme);
    const { record, plans, parts, today } = ground;
    const units = plannedUnits(ground, rollUp(record, today, { plans, actions: parts.actions }));
    const subject = `programma/${programme}/onderdelen`;
    return ok({ value: units, trace: { subject, details: { units: units.length } } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
