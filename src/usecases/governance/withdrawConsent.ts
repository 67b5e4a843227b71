import type { Actor } from "../../domain/access/index.ts";
import { checkWithdrawal } from "../../domain/governance/index.ts";
import { isGiven } from "../../domain/shared/given.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { addWithdrawal, listConsents } from "../../storage/office/consentStore.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor } from "../programme/refusal.ts";

/** Which consent is withdrawn, and why. */
export type ConsentWithdrawing = { readonly consent: number; readonly reason: Stated<string> };

/**
 * Records that a consent was withdrawn and returns its number. From that moment nothing new is imported under it; what was
 * released stays. The record itself stays as well.
 */
export const withdrawConsent = (
  house: House,
  actor: Actor,
  { consent: number, reason }: ConsentWithdrawing,
): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(
    house,
    actor,
    { may: "recordConsent", event: "consent-withdrawn" },
    async (office) => {
      await lockOrganisation(office);
      const consent = (await listConsents(office)).find((one) => one.number === number);
      if (consent === undefined) throw new NotFound();
      const problems = checkWithdrawal(consent, reason, office.today);
      if (!isGiven(reason) || problems.length > 0) return refusedFor(problems);
      await addWithdrawal(office, { consent: number, reason });
      return ok({ value: number, trace: { subject: `instemmingen/${number}` } });
    },
  );
