import type { Actor } from "../../domain/access/index.ts";
import { type Indicator, nextKey } from "../../domain/programme/index.ts";
import { listUnitPlanVersions } from "../../storage/office/unitPlanStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { unitPlanKind } from "./partKinds.ts";
import { checkedUnitPlan, savesUnitPlan } from "./saveUnitPlan.ts";

export type IndicatorValues = Omit<Indicator, "key">;

/** Returns the next free key in a plan: one that was removed keeps its own, so that an old form never meets a new indicator. */
async function freeKey(office: Office, programme: string, plan: string): Promise<string> {
  const versions = await listUnitPlanVersions(office, programme, plan);
  return nextKey(
    "I",
    versions.flatMap((version) => version.plan.indicators.map(({ key }) => key)),
  );
}

/** Adds an indicator to the plan of a unit, after those that stand there; it writes over nothing of anybody else. */
export const addIndicator = (
  house: House,
  actor: Actor,
  input: Seen & { readonly values: IndicatorValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    act: savesUnitPlan,
    kind: unitPlanKind,
    ...input,
    shown: () => null,
    next: async (before, office) => {
      const key = await freeKey(office, input.programme, before.key);
      const indicators = [...before.indicators, { key, ...input.values }];
      return checkedUnitPlan(office, input.programme, { before, after: { ...before, indicators } });
    },
  });
