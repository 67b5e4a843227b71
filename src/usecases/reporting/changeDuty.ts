import type { Actor } from "../../domain/access/index.ts";
import { newProblems } from "../../domain/programme/index.ts";
import { checkDuty } from "../../domain/reporting/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { dutyKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { assertParties, type DutyValues } from "./addDuty.ts";

/** Changes a reporting duty: who owes what to whom, how often and until when. What was delivered stays. */
export const changeDuty = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: DutyValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeDuty", event: "duty-changed" },
    kind: dutyKind,
    reason,
    next: async (duty, office) => {
      await assertParties(office, values);
      const after = { ...duty, ...values };
      return unlessRefused(after, newProblems(checkDuty(duty), checkDuty(after)));
    },
  });
