import type { Actor } from "../../domain/access/index.ts";
import {
  type ConsentSubject,
  consentDecided,
  type WorksCouncilConsentDraft,
} from "../../domain/governance/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addConsent, listConsents } from "../../storage/office/consentStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { type House, perform } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { type Refusal, refusedFor } from "../programme/refusal.ts";

/** What the works council consented to, or does not need to. */
export type ConsentRecording = {
  readonly subject: ConsentSubject;
  readonly draft: WorksCouncilConsentDraft;
};

/**
 * Records that the works council consented, or why its consent is not needed and who decided that (requirement PW-01), and
 * returns the number of the record. It is the gate before anything of the subject is read; it is kept for ever.
 */
export const recordConsent = (
  house: House,
  actor: Actor,
  { subject, draft }: ConsentRecording,
): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(
    house,
    actor,
    { may: "recordConsent", event: "consent-recorded" },
    async (office) => {
      await lockOrganisation(office);
      const decided = consentDecided(draft, { today: office.today, bodies: await listBodies(office) });
      if (!decided.ok) return refusedFor(decided.problem);
      const { decision, day } = decided.value;
      if (decision.kind === "notNeeded")
        await assertPlaces(office, { units: [], people: [decision.decidedBy] });
      const number = (await listConsents(office)).length + 1;
      await addConsent(office, { number, subject, decision, day, endsOn: draft.endsOn });
      const details = { subject, kind: decision.kind, day, endsOn: draft.endsOn };
      return ok({ value: number, trace: { subject: `instemmingen/${number}`, details } });
    },
  );
