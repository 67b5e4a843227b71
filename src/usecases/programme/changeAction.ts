import type { Actor } from "../../domain/access/index.ts";
import { checkAction, newProblems, planAgain } from "../../domain/programme/index.ts";
import { sameValue } from "../../domain/shared/sameValue.ts";
import type { House } from "../perform.ts";
import { type ActionValues, aroundAction } from "./addAction.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { changePart, type Seen } from "./changePart.ts";
import { actionKind } from "./partKinds.ts";
import { planningRefused } from "./planAction.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes what an action is; a planning that ends later carries a reason, as when it is planned by itself. */
export const changeAction = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: ActionValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeAction", event: "action-changed" },
    kind: actionKind,
    reason,
    next: async (action, office) => {
      await assertPlaces(office, { units: [values.unit], people: [] });
      const { planning, ...rest } = values;
      const moved = !sameValue(planning, action.planning);
      const planned = moved ? planAgain(action, planning, reason) : { ok: true as const, value: action };
      if (!planned.ok) return planningRefused(planned.problem);
      const after = { ...planned.value, ...rest };
      const around = await aroundAction(office, seen.programme);
      return unlessRefused(after, newProblems(checkAction(action, around), checkAction(after, around)));
    },
  });
