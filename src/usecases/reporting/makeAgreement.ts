import { type Actor, mayAct } from "../../domain/access/index.ts";
import { checkAgreement, takesAgreements, type UnitAgreementDraft } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addAgreement, listAgreements } from "../../storage/office/agreementStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { type House, perform } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";

/** What is agreed with a unit in the talk on a round. */
export type Agreeing = {
  readonly programme: string;
  readonly round: string;
  readonly draft: UnitAgreementDraft;
};

/** Records what is agreed with a unit in the talk on a round (requirement UP-07) and returns its number; it is kept for ever. */
export const makeAgreement = (
  house: House,
  actor: Actor,
  { programme, round: key, draft }: Agreeing,
): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(
    house,
    actor,
    { may: "agreeWithUnit", event: "agreement-made" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      const { unit, text, due } = draft;
      await assertPlaces(office, { units: [unit], people: [] });
      if (unit !== null && !mayAct(actor, "agreeWithUnit", { unit, people: [] })) throw new NotAllowed();
      const round = await roundStore.get(office, programme, key);
      if (!open.ok) return open;
      if (!takesAgreements(await roundStore.list(office, programme), round.key))
        return refusedFor([{ code: "R191", at: "round" }]);
      const problems = checkAgreement(draft, office.today);
      if (unit === null || text === null || due === null || problems.length > 0) return refusedFor(problems);
      const last = (await listAgreements(office, programme)).at(-1);
      const number = last === undefined ? 1 : last.number + 1;
      await addAgreement(office, programme, { number, round: round.key, unit, text, due });
      const subject = `programma/${programme}/rondes/${round.key}/afspraken/${number}`;
      return ok({ value: number, trace: { subject } });
    },
  );
