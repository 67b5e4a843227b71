import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Advice,
  adviceStage,
  expertCommittees,
  type GovernanceBody,
  peopleOfAdvice,
} from "../../domain/governance/index.ts";
import type { Action, Programme } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { adviceStore } from "../../storage/office/adviceStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { hidingOf, type SeenDocument, seenDocument } from "../programme/readDocument.ts";

/** An advice that its reader may see. */
export type SeenAdvice = {
  readonly advice: Advice;
  readonly stage: ReturnType<typeof adviceStage>;
  readonly document: SeenDocument | null;
  readonly isSecret: boolean;
};

/** The advice on a programme, and what a form about it chooses from. */
export type Advices = {
  readonly programme: Programme;
  readonly advices: readonly SeenAdvice[];
  readonly committees: readonly GovernanceBody[];
  readonly actions: readonly Pick<Action, "key" | "title">[];
  readonly documents: readonly SeenDocument[];
};

const isTheirs = (actor: Actor, one: Advice, bodies: readonly GovernanceBody[]): boolean =>
  mayAct(actor, "readAdvice", { unit: null, people: peopleOfAdvice(one, bodies) });

/** Reads everything before anything is looked for, so that what is secret takes as long as what is not there. */
export async function shelfOf(office: Office, actor: Actor, key: string): Promise<Advices> {
  const programme = await getProgramme(office, key);
  const hiding = await hidingOf(office, key);
  const bodies = await listBodies(office);
  const documents = (await documentStore.list(office, key)).map((one) => seenDocument(one, hiding, office));
  const readsSecret = mayAct(actor, "readSecretDocument");
  const advices = (await adviceStore.list(office, key)).map((advice): SeenAdvice => {
    const document = documents.find((one) => one.document.key === advice.document) ?? null; // none named
    return { advice, stage: adviceStage(advice), document, isSecret: document?.isSecret === true };
  });
  const actions = await actionStore.list(office, key);
  // who advises from outside reads no more of the programme than the advice itself
  const isInside = mayAct(actor, "readProgramme");
  return {
    programme,
    advices: advices
      .filter(({ advice, isSecret }) => (readsSecret || !isSecret) && isTheirs(actor, advice, bodies))
      .toReversed(),
    committees: expertCommittees(bodies),
    actions: isInside ? actions : [],
    documents: isInside ? documents.filter(({ isSecret }) => readsSecret || !isSecret) : [],
  };
}

/**
 * Returns the advice on a programme, the last one first; while its document is secret, so is the advice. Who sits in an expert
 * committee reads its advice and no other (docs/decisions/0051).
 */
export const readAdvices = (house: House, actor: Actor, key: string): Promise<Advices> =>
  consult(house, actor, "readAdvice", (office) => shelfOf(office, actor, key));

/**
 * Returns one advice. Reading a secret one is recorded; who may not read it gets the answer of an advice that never was
 * (docs/decisions/0044).
 */
export async function readAdvice(
  house: House,
  actor: Actor,
  { programme, advice }: { readonly programme: string; readonly advice: string },
): Promise<Advices & { readonly one: SeenAdvice }> {
  const found = await readAdvices(house, actor, programme);
  const one = found.advices.find((seen) => seen.advice.key === advice);
  if (!one) throw new NotFound();
  if (!one.isSecret) return { ...found, one };
  const act = { may: "readSecretDocument", event: "secret-advice-read" } as const;
  const read = await perform(house, actor, act, async () =>
    ok({ value: { ...found, one }, trace: { subject: `programma/${programme}/adviezen/${advice}` } }),
  );
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
