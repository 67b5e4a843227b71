import type { Actor } from "../../domain/access/index.ts";
import {
  type Contribution,
  type ContributionOutcome,
  checkContributionOutcome,
} from "../../domain/governance/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { answerAnonymous, listAnonymous } from "../../storage/office/anonymousStore.ts";
import { contributionRoundStore } from "../../storage/office/contributionRoundStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { type House, perform } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { contributionKind } from "../programme/partKinds.ts";
import {
  assertOpen,
  type Refusal,
  refusedFor,
  someoneWasFirst,
  unlessRefused,
} from "../programme/refusal.ts";

/** What was done with a contribution. */
export type Answering = Seen & {
  readonly round: string;
  readonly outcome: Omit<ContributionOutcome, "on">;
};

const act = { may: "answerFeedback", event: "contribution-answered" } as const;

const answerNamed = (house: House, actor: Actor, { outcome, round, ...seen }: Answering) =>
  changePart(house, actor, {
    ...seen,
    act,
    kind: contributionKind,
    reason: null,
    next: async (contribution, office) => {
      if (contribution.round !== round) throw new NotFound();
      const asked = await contributionRoundStore.get(office, seen.programme, round);
      const after = { ...contribution, outcome: { ...outcome, on: office.today } };
      return unlessRefused(after, checkContributionOutcome(outcome, asked));
    },
  });

const answerNameless = (house: House, actor: Actor, { outcome, round, ...seen }: Answering) =>
  perform<null, Refusal<Contribution>>(house, actor, act, async (office) => {
    const { programme, key } = seen;
    const open = assertOpen(await getProgramme(office, programme));
    if (!open.ok) return open;
    const asked = await contributionRoundStore.get(office, programme, round);
    const problems = checkContributionOutcome(outcome, asked);
    if (problems.length > 0) return refusedFor(problems);
    const kept = await answerAnonymous(office, seen, { ...outcome, on: office.today });
    const now = (await listAnonymous(office, { programme, round })).find((one) => one.key === key);
    if (!now) throw new NotFound();
    if (!kept) return someoneWasFirst(now);
    const subject = `programma/${programme}/inbrengrondes/${round}`; // not which: the log has a time
    return ok({ value: null, trace: { subject } });
  });

/** Says what was done with a contribution (requirement PW-06): taken over, in part or not, and why. */
export async function answerContribution(
  house: House,
  actor: Actor,
  answering: Answering & { readonly nameless: boolean },
): Promise<Result<unknown, Refusal<Contribution>>> {
  const { nameless, ...rest } = answering;
  return nameless ? answerNameless(house, actor, rest) : answerNamed(house, actor, rest);
}
