import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import { type Advice, checkAdvice, type Recommendation } from "../../domain/governance/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { adviceKind } from "../programme/partKinds.ts";
import { unlessRefused } from "../programme/refusal.ts";

/** What the head of an advice says; its recommendations and the account come after. */
export type AdviceValues = Omit<Advice, "key" | "recommendations" | "account" | "version">;

/** Returns what an advice is checked against. */
export const knownTo = async (office: Office, programme: string) => ({
  bodies: await listBodies(office),
  documents: (await documentStore.list(office, programme)).map(({ key }) => key),
  actions: (await actionStore.list(office, programme)).map(({ key }) => key),
  today: office.today,
});

/** Adds an advice of the expert committee or the report of a study (requirements EC-02 and EC-03). */
export const addAdvice = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: AdviceValues },
) =>
  addPart(house, actor, {
    act: { may: "recordAdvice", event: "advice-added" },
    kind: adviceKind,
    programme,
    make: async (_, office) => {
      // a number in a row would tell of a secret advice by the gap it leaves
      const key = `AV${house.newId().slice(0, 8)}`;
      const advice: Advice = { key, ...values, recommendations: [], account: null, version: 1 };
      return unlessRefused(advice, checkAdvice(advice, await knownTo(office, programme)));
    },
  });

type Change = Seen & { readonly event: LoggedAct; readonly next: (advice: Advice) => Advice };

const change = (house: House, actor: Actor, { event, next, ...seen }: Change) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "recordAdvice", event },
    kind: adviceKind,
    reason: null,
    next: async (advice, office) => {
      const after = next(advice);
      return unlessRefused(after, checkAdvice(after, await knownTo(office, seen.programme)));
    },
  });

/** Changes what the head of an advice says. */
export const changeAdvice = (
  house: House,
  actor: Actor,
  { values, ...seen }: Seen & { readonly values: AdviceValues },
) => change(house, actor, { ...seen, event: "advice-changed", next: (advice) => ({ ...advice, ...values }) });

/** Answers a recommendation and binds it to an action (requirements EC-02 and EC-04); they are numbered from 1. */
export const answerRecommendation = (
  house: House,
  actor: Actor,
  {
    number,
    answer,
    action,
    ...seen
  }: Seen & Pick<Recommendation, "answer" | "action"> & { readonly number: number },
) =>
  change(house, actor, {
    ...seen,
    event: "recommendation-answered",
    next: (advice) => {
      const one = advice.recommendations[number - 1];
      if (!one) throw new NotFound();
      return {
        ...advice,
        recommendations: advice.recommendations.with(number - 1, { ...one, answer, action }),
      };
    },
  });

/** Writes down when and in which document the executive was told how the advice was adopted (requirement EC-02). */
export const accountForAdvice = (
  house: House,
  actor: Actor,
  { account, ...seen }: Seen & Pick<Advice, "account">,
) => change(house, actor, { ...seen, event: "advice-accounted", next: (advice) => ({ ...advice, account }) });
