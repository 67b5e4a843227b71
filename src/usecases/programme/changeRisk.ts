import type { Actor } from "../../domain/access/index.ts";
import { checkRisk, newProblems, peopleOf } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import type { RiskValues } from "./addRisk.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { changePart, type Seen } from "./changePart.ts";
import { riskKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes a risk: its measures, its owner, the day on which it is looked at again. */
export const changeRisk = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: RiskValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeRisk", event: "risk-changed" },
    kind: riskKind,
    reason,
    next: async (risk, office) => {
      const after = { ...risk, ...values };
      await assertPlaces(office, { units: [], people: peopleOf({ ...after, participants: [] }) });
      return unlessRefused(after, newProblems(checkRisk(risk), checkRisk(after)));
    },
  });
