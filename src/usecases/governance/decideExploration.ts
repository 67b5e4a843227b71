import type { Actor } from "../../domain/access/index.ts";
import { checkExplorationDecision, type ExplorationDecisionDraft } from "../../domain/governance/index.ts";
import { isGiven } from "../../domain/shared/given.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addExplorationDecision, listExplorationDecisions } from "../../storage/office/explorationStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor } from "../programme/refusal.ts";

/** Records what was decided about an exploration (requirements PL-03, WM-07, WM-10) and returns its number; it stands for ever. */
export const decideExploration = (
  house: House,
  actor: Actor,
  draft: ExplorationDecisionDraft,
): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(
    house,
    actor,
    { may: "decideExploration", event: "exploration-decided" },
    async (office) => {
      await lockOrganisation(office);
      const problems = checkExplorationDecision(draft, office.today);
      const { exploration, alternative, decidedBy, day, reason, legalCheck } = draft;
      const whole = isGiven(alternative) && isGiven(decidedBy) && isGiven(reason) && day !== null;
      if (!whole || problems.length > 0) return refusedFor(problems);
      const number = (await listExplorationDecisions(office)).length + 1;
      const decision = { number, exploration, alternative, decidedBy, day, reason, legalCheck };
      await addExplorationDecision(office, decision);
      const details = { exploration, alternative, day };
      return ok({ value: number, trace: { subject: `verkenningen/${number}`, details } });
    },
  );
