import type { Actor } from "../../domain/access/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import { answeredVia, applyUpdate, takesUpdates, type UpdateDraft } from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { addIndicatorValues } from "../../storage/office/indicatorValueStore.ts";
import { holdRound, listCards } from "../../storage/office/roundStore.ts";
import { addUpdate } from "../../storage/office/updateStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, timeZone } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { actionKind } from "../programme/partKinds.ts";
import { toldValues } from "./toldValues.ts";

/** What is told of an action: in which round, or outside any, and whether it came by the link of a mail. */
export type CardAnswer = Seen & {
  /** The key of the round; null for news outside a round. */
  readonly round: string | null;
  readonly draft: UpdateDraft;
  readonly byLink: boolean;
};

/** R143: the round still takes answers. An action it does not ask about has no card; news outside a round waits for nobody. */
async function assertAsked(
  office: Office,
  { programme, key, round }: Pick<CardAnswer, "programme" | "key" | "round">,
): Promise<Result<true, readonly RuleProblem[]>> {
  if (round === null) return ok(true);
  const asked = await holdRound(office, { programme, round });
  const cards = await listCards(office, { programme, round });
  if (!cards.some(({ action }) => action === key)) throw new NotFound();
  const open = takesUpdates(asked, office.at, timeZone);
  return open.ok ? open : refused([{ code: open.problem, at: "round" }]);
}

const valuesIn = ({ values }: UpdateDraft) => values ?? []; // nothing new is told of an indicator

/**
 * Tells how an action goes, on a question card or outside a round: the action gets its status, its promised end and its day of news, and what was told is kept beside
 * it. Refused when the round is closed, when somebody else was first, and by the rules of updates and actions.
 */
export const sendUpdate = (house: House, actor: Actor, { round, draft, byLink, ...seen }: CardAnswer) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "reportProgress", event: "update-sent" },
    kind: actionKind,
    reason: draft.reason,
    next: async (action, office) => {
      const asked = await assertAsked(office, { ...seen, round });
      if (!asked.ok) return asked;
      const told = await toldValues(office, action, valuesIn(draft));
      const applied = applyUpdate(action, draft, office.today);
      if (told.ok) return applied;
      return refused(applied.ok ? told.problem : [...applied.problem, ...told.problem]);
    },
    beside: async (office, before, after) => {
      const { course, happened, next, obstacle, need, reason } = draft;
      const number = await addUpdate(office, seen.programme, {
        action: before.key,
        round,
        course,
        happened,
        next,
        obstacle,
        need,
        reason,
        statusBefore: before.status,
        statusAfter: after.status,
        endBefore: before.planning.end,
        endAfter: after.planning.end,
        via: answeredVia(actor, before.owner, byLink),
      });
      const told = await toldValues(office, before, valuesIn(draft));
      if (!told.ok) throw new Error("a value that was taken is refused");
      const place = { programme: seen.programme, action: before.key, update: number };
      await addIndicatorValues(office, place, told.value);
    },
  });
