import type { Actor } from "../../domain/access/index.ts";
import {
  type AgreementOutcomeDraft,
  checkOutcome,
  type UnitAgreement,
} from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { addOutcome, listAgreements } from "../../storage/office/agreementStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { assertMay, type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";

/** How an agreement ended. `seen` is how many outcomes the form showed, 0 while it was open. */
export type EndingAgreement = {
  readonly programme: string;
  readonly agreement: number;
  readonly seen: number;
  readonly draft: AgreementOutcomeDraft;
};

/** Records how an agreement ended (requirement UP-06): kept, or not kept and why. What was said before stays beside it. */
export const endAgreement = (
  house: House,
  actor: Actor,
  { programme, agreement: number, seen, draft }: EndingAgreement,
): Promise<Result<number, Refusal<UnitAgreement>>> =>
  perform<number, Refusal<UnitAgreement>>(
    house,
    actor,
    { may: "agreeWithUnit", event: "agreement-ended" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      const agreement = (await listAgreements(office, programme)).find((one) => one.number === number);
      if (agreement === undefined) throw new NotFound();
      assertMay(actor, "agreeWithUnit", { unit: agreement.unit, people: [] });
      if (!open.ok) return open;
      const { kind, reason } = draft;
      const problems = checkOutcome(draft);
      if (kind === null || problems.length > 0) return refusedFor(problems);
      if (agreement.outcomes.length !== seen) return someoneWasFirst(agreement);
      await addOutcome(office, { programme, agreement }, { kind, reason });
      const subject = `programma/${programme}/rondes/${agreement.round}/afspraken/${number}`;
      return ok({ value: seen + 1, trace: { subject } });
    },
  );
