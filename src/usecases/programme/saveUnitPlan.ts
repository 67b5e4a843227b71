import type { Actor } from "../../domain/access/index.ts";
import { checkUnitPlan, newProblems, type UnitPlan } from "../../domain/programme/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart, changePart } from "./changePart.ts";
import { unitPlanKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

/** What a unit writes itself; its indicators are added and changed one by one. */
export type UnitPlanValues = Omit<UnitPlan, "key" | "indicators" | "evidence" | "version">;

export const savesUnitPlan = { may: "changeUnitPlan", event: "unit-plan-saved" } as const;

/** Returns the plan as it becomes when no rule refuses it; what it left unsaid before may stay unsaid. */
export async function checkedUnitPlan(
  office: Office,
  programme: string,
  { before, after }: { readonly before: UnitPlan | null; readonly after: UnitPlan },
) {
  await assertPlaces(office, { units: [after.unit], people: [] });
  const others = await unitPlanStore.list(office, programme);
  const objectives = await objectiveStore.list(office, programme);
  const problems = (plan: UnitPlan) => checkUnitPlan(plan, others, objectives);
  return unlessRefused(after, newProblems(before === null ? [] : problems(before), problems(after)));
}

function written({
  key: _,
  indicators: __,
  evidence: ___,
  version: ____,
  ...values
}: UnitPlan): UnitPlanValues {
  return values;
}

/** Saves what a unit writes in its plan: a new one without `known`, else over the version that the form showed. */
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
  const part = { act: savesUnitPlan, kind: unitPlanKind, programme };
  if (known === null)
    return addPart(house, actor, {
      ...part,
      make: (key, office) => {
        const after = { key, ...values, indicators: [], evidence: [], version: 1 };
        return checkedUnitPlan(office, programme, { before: null, after });
      },
    });
  return changePart(house, actor, {
    ...part,
    ...known,
    reason,
    shown: written,
    next: (before, office) => checkedUnitPlan(office, programme, { before, after: { ...before, ...values } }),
  });
}
