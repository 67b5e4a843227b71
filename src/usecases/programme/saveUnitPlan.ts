import type { Actor } from "../../domain/access/index.ts";
import { checkUnitPlan, type UnitPlan } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart, changePart } from "./changePart.ts";
import { unitPlanKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

export type UnitPlanValues = Omit<UnitPlan, "key" | "evidence" | "version">;

const act = { may: "changeUnitPlan", event: "unit-plan-saved" } as const;

async function checked(office: Office, programme: string, plan: UnitPlan) {
  await assertPlaces(office, { units: [plan.unit], people: [] });
  const others = await unitPlanStore.list(office, programme);
  return unlessRefused(plan, checkUnitPlan(plan, others, await objectiveStore.list(office, programme)));
}

/** Saves the plan of a unit: a new one without `known`, else over the version that the form showed. */
export function saveUnitPlan(
  house: House,
  actor: Actor,
  input: {
    readonly programme: string;
    readonly known: { readonly key: string; readonly seen: number } | null;
    readonly values: UnitPlanValues;
    readonly reason: string | null;
  },
): Promise<Result<UnitPlan, Refusal<UnitPlan>>> {
  const { programme, known, values, reason } = input;
  if (known === null)
    return addPart(house, actor, {
      act,
      kind: unitPlanKind,
      programme,
      make: (key, office) => checked(office, programme, { key, ...values, evidence: [], version: 1 }),
    });
  return changePart(house, actor, {
    act,
    kind: unitPlanKind,
    programme,
    ...known,
    reason,
    next: (plan, office) => checked(office, programme, { ...plan, ...values }),
  });
}
