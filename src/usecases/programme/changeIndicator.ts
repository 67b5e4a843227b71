import type { Actor } from "../../domain/access/index.ts";
import type { UnitPlan } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { House } from "../perform.ts";
import type { IndicatorValues } from "./addIndicator.ts";
import { changePart, type Seen } from "./changePart.ts";
import { unitPlanKind } from "./partKinds.ts";
import { checkedUnitPlan, savesUnitPlan } from "./saveUnitPlan.ts";

/**
 * Changes one indicator of the plan of a unit, or takes it out where there are no values for it. Refused with V101 when
 * somebody else changed this indicator or took it out; what became of the rest of the plan is no conflict.
 */
export function changeIndicator(
  house: House,
  actor: Actor,
  input: Seen & {
    readonly indicator: string;
    readonly values: IndicatorValues | null;
    readonly reason: string | null;
  },
) {
  const { indicator: key, values, ...change } = input;
  const placeIn = ({ indicators }: UnitPlan) => indicators.findIndex((one) => one.key === key);
  return changePart(house, actor, {
    act: savesUnitPlan,
    kind: unitPlanKind,
    ...change,
    shown: (plan) => plan.indicators[placeIn(plan)],
    next: (before, office) => {
      const place = placeIn(before);
      if (place < 0) throw new NotFound();
      const changed = values === null ? [] : [{ key, ...values }];
      const after = { ...before, indicators: before.indicators.toSpliced(place, 1, ...changed) };
      return checkedUnitPlan(office, change.programme, { before, after });
    },
  });
}
