import type { Actor } from "../../domain/access/index.ts";
import { checkPublicDecision, type PublicDecision, publicDecision } from "../../domain/council/index.ts";
import { withoutNames } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import {
  addCouncilPublication,
  listCouncilPublications,
} from "../../storage/office/councilPublicationStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";
import { namedRoles, type RoleWords } from "../reporting/makeCommitteeYear.ts";
import { documentShelf } from "./councilShelf.ts";
import type { DossierPlace } from "./readDossier.ts";

/** What the decisions on a dossier are called among what is public. */
export const decisionSubject = (dossier: string): string => `besluiten/${dossier}`;

/** When the decisions on a dossier were made public. */
export const readDecisionPublications = (
  house: House,
  actor: Actor,
  { programme, dossier }: DossierPlace,
): Promise<readonly Date[]> =>
  consult(house, actor, "changeDossier", async (office) =>
    (await listCouncilPublications(office, programme, decisionSubject(dossier))).map(({ at }) => at),
  );

type Publishing = DossierPlace & { readonly reason: string | null; readonly words: RoleWords };

async function contentOf(
  office: Office,
  { programme, dossier: key, reason, words }: Publishing,
): Promise<Result<PublicDecision, Refusal>> {
  const dossier = await dossierStore.get(office, programme, key);
  const { isSecret } = await documentShelf(office, programme);
  const before = await listCouncilPublications(office, programme, decisionSubject(key));
  const problems = checkPublicDecision(dossier, {
    isSecret: dossier.paper === null || isSecret(dossier.paper),
    isPublic: before.length > 0,
    reason,
  });
  if (problems.length > 0) return refusedFor(problems);
  const people = await namedRoles(office, words, office.today);
  return ok(withoutNames(publicDecision(dossier, before.length > 0 ? reason : null), people));
}

/**
 * Puts what the executive decided on a proposal on the public list of decisions, with the words of this moment and nobody's name.
 * What was public before stays there, and a later text says why it differs.
 */
export const publishDecision = (
  house: House,
  actor: Actor,
  asked: Publishing,
): Promise<Result<number, Refusal>> => {
  const act = { may: "changeDossier", event: "decision-published" } as const;
  return perform<number, Refusal>(house, actor, act, async (office) => {
    const { programme, dossier } = asked;
    const open = assertOpen(await holdProgramme(office, programme, "changing"));
    if (!open.ok) return open;
    const content = await contentOf(office, asked);
    if (!content.ok) return content;
    const published = { subject: decisionSubject(dossier), content: content.value };
    const number = await addCouncilPublication(office, programme, published);
    const subject = `programma/${programme}/dossiers/${dossier}`;
    return ok({ value: number, trace: { subject, details: { number } } });
  });
};
