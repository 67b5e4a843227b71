import type { Actor } from "../../domain/access/index.ts";
import type { Action } from "../../domain/programme/index.ts";
import {
  type ActionDecisionDraft,
  decideOn,
  type EffectChoice,
  effectChosen,
  roundOfDecision,
} from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { addDecision } from "../../storage/office/decisionStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { actionKind } from "../programme/partKinds.ts";
import { measuredOfOne } from "./measuredOf.ts";

/** What somebody decides about an action; the effect is chosen among what was measured of it. */
export type Deciding = Omit<ActionDecisionDraft, "effect"> & { readonly effect: EffectChoice | null };

async function decided(office: Office, programme: string, action: Action, { effect, ...draft }: Deciding) {
  const measured = await measuredOfOne(office, programme, action);
  return decideOn(action, { ...draft, effect: effectChosen(effect, measured) });
}

/**
 * Decides on an action by its effect (requirement AC-11): the decision is kept for ever, and stopping or going on moves the
 * status with its reason in the same act. Refused by R165 to R167 and by the moves of an action.
 */
export const decideAction = (
  house: House,
  actor: Actor,
  { deciding, ...seen }: Seen & { readonly deciding: Deciding },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "decideAction", event: "action-decided" },
    kind: actionKind,
    reason: deciding.reason,
    next: async (action, office) => {
      const made = await decided(office, seen.programme, action, deciding);
      return made.ok ? ok(made.value.action) : made;
    },
    beside: async (office, before, after) => {
      const made = await decided(office, seen.programme, before, deciding);
      if (!made.ok) throw new Error("a decision that was taken is refused");
      const rounds = await roundStore.list(office, seen.programme);
      await addDecision(office, seen.programme, {
        ...made.value.decision,
        action: before.key,
        round: roundOfDecision(rounds),
        statusBefore: before.status,
        statusAfter: after.status,
      });
    },
  });
