import type { Actor } from "../../domain/access/index.ts";
import {
  type ContributionRound,
  checkContributionRound,
  checkRoundChange,
  checkRoundClosing,
} from "../../domain/governance/index.ts";
import { shuffleAnonymous } from "../../storage/office/anonymousStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { contributionRoundKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What somebody writes of a round; closing it is an act of its own. */
export type ContributionRoundValues = Omit<ContributionRound, "key" | "closedOn" | "version">;

const documentsIn = async (office: Office, programme: string) =>
  (await documentStore.list(office, programme)).map(({ key }) => key);

/** Makes a round in which groups are asked (requirements PW-03, PW-05 and PW-07). */
export const addContributionRound = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: ContributionRoundValues },
) =>
  addPart(house, actor, {
    act: { may: "answerFeedback", event: "contribution-round-added" },
    kind: contributionRoundKind,
    programme,
    make: async (key, office) => {
      const round: ContributionRound = { key, ...values, closedOn: null, version: 1 };
      return unlessRefused(round, checkContributionRound(round, await documentsIn(office, programme)));
    },
  });

/** Changes a round; once it has begun its days, groups and purpose stay. */
export const changeContributionRound = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: ContributionRoundValues },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "answerFeedback", event: "contribution-round-changed" },
    kind: contributionRoundKind,
    reason: null,
    next: async (round, office) => {
      const after = { ...round, ...values };
      return unlessRefused(after, [
        ...checkContributionRound(after, await documentsIn(office, seen.programme)),
        ...checkRoundChange(round, after, office.today),
      ]);
    },
  });

/** Closes a round after its last day: from then on what came in without a name can be read, in an order of chance. */
export const closeContributionRound = (house: House, actor: Actor, seen: Seen) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "answerFeedback", event: "contribution-round-closed" },
    kind: contributionRoundKind,
    reason: null,
    next: (round, office) =>
      unlessRefused({ ...round, closedOn: office.today }, checkRoundClosing(round, office.today)),
    beside: async (office, { key: round }) => {
      await shuffleAnonymous(office, { programme: seen.programme, round }, house.newId);
    },
  });
