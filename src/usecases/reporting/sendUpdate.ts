import type { Actor } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import {
  answeredVia,
  applyUpdate,
  isLinkOfOwner,
  takesUpdates,
  type UpdateDraft,
} from "../../domain/reporting/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addIndicatorValues } from "../../storage/office/indicatorValueStore.ts";
import { addMail } from "../../storage/office/mailStore.ts";
import { holdRound, listCards } from "../../storage/office/roundStore.ts";
import { addUpdate, listUpdates } from "../../storage/office/updateStore.ts";
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

type Asked = Pick<CardAnswer, "programme" | "key" | "round" | "byLink">;

/**
 * R117: a link takes one answer: while the card has one already, whoever gave it, another comes from somebody who signed in. A
 * link that is forwarded or read by others writes over nothing. Source: judgement.
 */
async function takesLink(
  office: Office,
  { programme, key, round }: Asked,
): Promise<Result<true, readonly RuleProblem[]>> {
  const updates = await listUpdates(office, { programme, action: key });
  return updates.some((update) => update.round === round)
    ? refused([{ code: "R117", at: "round" }])
    : ok(true);
}

/** R143: the round still takes answers. An action it does not ask about has no card; news outside a round waits for nobody. */
async function assertAsked(office: Office, asking: Asked): Promise<Result<true, readonly RuleProblem[]>> {
  const { programme, key, round, byLink } = asking;
  if (round === null) return ok(true);
  const asked = await holdRound(office, { programme, round });
  const cards = await listCards(office, { programme, round });
  if (!cards.some(({ action }) => action === key)) throw new NotFound();
  const open = takesUpdates(asked, office.at, timeZone);
  if (!open.ok) return refused([{ code: open.problem, at: "round" }]);
  return byLink ? takesLink(office, asking) : ok(true);
}

/** Tells the owner by mail what came in by the link, so that an answer of somebody else does not go unseen. */
async function addReceipt(
  house: House,
  office: Office,
  {
    person,
    ...about
  }: {
    readonly person: PersonId;
    readonly programme: string;
    readonly action: string;
    readonly number: number;
  },
): Promise<void> {
  const id = idFrom<"outgoingMail">(house.newId());
  const occasion = `${about.programme}/${about.action}/${about.number}`;
  await addMail(office, [{ id, person, about: { kind: "cardReceipt", ...about }, occasion }]);
}

const valuesIn = ({ values }: UpdateDraft) => values ?? []; // nothing new is told of an indicator

/**
 * Tells how an action goes, on a question card or outside a round: the action gets its status, its promised end and its day of
 * news, and what was told is kept beside it. Refused when the round is closed, when somebody else was first, and by the rules of updates and actions.
 */
export const sendUpdate = (house: House, actor: Actor, { round, draft, byLink, ...seen }: CardAnswer) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "reportProgress", event: "update-sent" },
    details: byLink ? { via: "link" } : {},
    kind: actionKind,
    reason: draft.reason,
    next: async (action, office) => {
      // a link is for the owner; somebody else signs in
      if (byLink && !(actor.kind === "person" && isLinkOfOwner(action, actor.person))) throw new NotAllowed();
      const asked = await assertAsked(office, { ...seen, round, byLink });
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
      if (byLink && actor.kind === "person")
        await addReceipt(house, office, {
          ...{ person: actor.person, programme: seen.programme, action: before.key, number },
        });
    },
  });
