import type { Actor } from "../../domain/access/index.ts";
import { personOf } from "../../domain/programme/index.ts";
import { takesUpdates } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { holdRound } from "../../storage/office/roundStore.ts";
import { mailOwners } from "../mail/mailOwners.ts";
import { type House, perform, timeZone } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "../programme/refusal.ts";
import { roundLines } from "./roundLines.ts";

/** Who is reminded of the cards of a round: the owner of one action, or everybody who owes an answer. */
export type Reminding = {
  readonly programme: string;
  readonly round: string;
  readonly action: string | null;
};

/**
 * Mails the owners of the cards without an answer again and returns how many mails that were. R178: there is an owner who owes
 * an answer; it can come in while somebody chooses whom to remind. Refused with R118 when nobody is left who was not mailed
 * today, and with R143 when the round takes no answers any more. Source of R178: judgement.
 */
export const remindOwners = (
  house: House,
  actor: Actor,
  { programme, round: key, action }: Reminding,
): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(house, actor, { may: "changeRound", event: "owners-reminded" }, async (office) => {
    const open = assertOpen(await holdProgramme(office, programme, "adding"));
    if (!open.ok) return open;
    const place = { programme, round: key };
    const takes = takesUpdates(await holdRound(office, place), office.at, timeZone);
    if (!takes.ok) return refusedFor([{ code: takes.problem, at: "round" }]);
    const waiting = (await roundLines(office, place))
      .filter(({ state }) => state !== "answered")
      .map((line) => line.action);
    const chosen = waiting.find((one) => one.key === action);
    // one mail with every card of this owner: who is reminded of one is not mailed again for the next
    const actions = waiting.filter(
      ({ owner }) => action === null || (chosen && personOf(owner) === personOf(chosen.owner)),
    );
    if (actions.every(({ owner }) => personOf(owner) === null))
      return refusedFor([{ code: "R178", at: "action" }]);
    const mails = await mailOwners(house, office, { ...place, actions, reminder: true });
    if (mails === 0) return refusedFor([{ code: "R118", at: "action" }]);
    const subject = `programma/${programme}/rondes/${key}`;
    return ok({ value: mails, trace: { subject, details: { mails } } });
  });
