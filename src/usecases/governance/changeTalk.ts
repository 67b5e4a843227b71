import type { Actor } from "../../domain/access/index.ts";
import {
  checkAnswers,
  checkCalledOff,
  checkHeld,
  type Talk,
  type TalkAnswers,
} from "../../domain/governance/index.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { unitStaff } from "../../domain/workforce/index.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { talkKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { releasesSeenBy } from "../workforce/seenReleases.ts";

/** Writes what a unit answers, before its talk or in it; who leads the unit prepares it. A talk that was called off is over. */
export const answerTalk = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: TalkAnswers },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "answerTalk", event: "talk-answered" },
    kind: talkKind,
    reason: null,
    next: (talk, office) => {
      const after: Talk = { ...talk, ...values };
      const problems = checkAnswers(after, talk);
      if (talk.state.kind === "cancelled") return refused([{ code: "G125", at: "state" }, ...problems]);
      // what was held stays complete when somebody mends an answer
      const held =
        talk.state.kind === "held" ? checkHeld({ ...after, state: { kind: "planned" } }, office.today) : [];
      return unlessRefused(after, [...problems, ...held]);
    },
  });

/** Returns the release that has the figures of a unit, as its reader may read them; null where there is none. */
async function releaseFor(office: Office, actor: Actor, { unit }: Talk): Promise<number | null> {
  const [staff] = unitStaff(await releasesSeenBy(office, actor), [unit]);
  return staff?.release ?? null; // no figures of this unit were released
}

/** Records that a talk was held; the figures of the unit as they were released then belong to it (requirement GV-05). */
export const holdTalk = (house: House, actor: Actor, seen: Seen) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeTalk", event: "talk-held" },
    kind: talkKind,
    reason: null,
    next: async (talk, office) => {
      const problems = checkHeld(talk, office.today);
      if (problems.length > 0) return refused(problems);
      return ok({ ...talk, state: { kind: "held" }, release: await releaseFor(office, actor, talk) });
    },
  });

/** Calls a talk off, with the reason. */
export const cancelTalk = (
  house: House,
  actor: Actor,
  { reason, ...seen }: Seen & { readonly reason: string },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeTalk", event: "talk-cancelled" },
    kind: talkKind,
    reason,
    next: (talk) =>
      unlessRefused<Talk>({ ...talk, state: { kind: "cancelled", reason } }, checkCalledOff(talk, reason)),
  });
