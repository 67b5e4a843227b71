import type { Actor } from "../../domain/access/index.ts";
import { checkLegalDuty } from "../../domain/council/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { legalDutyKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { aroundLegalDuty, type LegalDutyValues } from "./addLegalDuty.ts";

/** Changes what the register says of a law: the law itself changed, or somebody looked at it. */
export const changeLegalDuty = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: LegalDutyValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeLegalDuty", event: "legal-duty-changed" },
    kind: legalDutyKind,
    reason,
    next: async (duty, office) => {
      const after = { ...duty, ...values };
      return unlessRefused(after, checkLegalDuty(after, await aroundLegalDuty(office, seen.programme)));
    },
  });
