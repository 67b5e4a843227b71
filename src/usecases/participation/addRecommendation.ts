import { type Actor, mayAct, type Subject } from "../../domain/access/index.ts";
import { checkAdvice, checkStillAdvising, peopleOfAdvice } from "../../domain/governance/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { consult, type House } from "../perform.ts";
import { changePart, type Seen } from "../programme/changePart.ts";
import { adviceKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";
import { knownTo } from "./changeAdvice.ts";
import { shelfOf } from "./readAdvices.ts";

/** Returns whose an advice is; what the actor does not find is not there. */
const whose = (house: House, actor: Actor, { programme, key }: Seen): Promise<Subject> =>
  consult(house, actor, "recommend", async (office) => {
    const found = (await shelfOf(office, actor, programme)).advices.find(({ advice }) => advice.key === key);
    if (!found) throw new NotFound();
    return { unit: null, people: peopleOfAdvice(found.advice, await listBodies(office)) };
  });

/**
 * Adds a recommendation at the end: by who answers for the programme, or by somebody of the committee that advises (requirements
 * EC-01 and EC-02). One that is added after the account waits for an account anew; the committee adds none then (G171).
 */
export async function addRecommendation(
  house: House,
  actor: Actor,
  { text, ...seen }: Seen & { readonly text: string },
) {
  const subject = await whose(house, actor, seen);
  return changePart(house, actor, {
    ...seen,
    act: { may: "recommend", event: "recommendation-added" },
    kind: { ...adviceKind, subject: () => subject },
    reason: null,
    next: async (advice, office) => {
      const recommendations = [...advice.recommendations, { text, answer: null, action: null }];
      const after = { ...advice, recommendations, account: null };
      const problems = checkAdvice(after, await knownTo(office, seen.programme));
      const late = mayAct(actor, "recordAdvice") ? [] : checkStillAdvising(advice);
      return unlessRefused(after, [...problems, ...late]);
    },
  });
}
