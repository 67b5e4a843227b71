import type { Actor } from "../../domain/access/index.ts";
import { closeRound as closed, type ReportingRound, unansweredIn } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";
import { roundLines } from "./roundLines.ts";

/** Which round is closed, and by whom: a person says how many cards have no answer. */
export type RoundClosing = {
  readonly programme: string;
  readonly round: string;
  readonly by: { readonly kind: "person"; readonly known: number } | { readonly kind: "clock" };
};

/**
 * Closes a round for good. Two who close it at once are one: the second is refused with R143. Refused with R144 when another
 * number of cards has no answer than the person knows.
 */
export const closeRound = (
  house: House,
  actor: Actor,
  { programme, round: key, by }: RoundClosing,
): Promise<Result<ReportingRound, Refusal<ReportingRound>>> =>
  perform<ReportingRound, Refusal<ReportingRound>>(
    house,
    actor,
    { may: "changeRound", event: "round-closed" },
    async (office) => {
      const open = assertOpen(await holdProgramme(office, programme, "adding"));
      if (!open.ok) return open;
      const round = await roundStore.get(office, programme, key);
      const unanswered = unansweredIn(await roundLines(office, { programme, round: key }));
      const { at } = office;
      const closing = by.kind === "clock" ? { by: by.kind, at } : { by: by.kind, known: by.known, at };
      const next = closed(round, unanswered, closing);
      if (!next.ok) return refusedFor([{ code: next.problem, at: "state" }]);
      if (!(await roundStore.change(office, programme, next.value)))
        return someoneWasFirst(await roundStore.get(office, programme, key));
      const trace = {
        subject: `programma/${programme}/rondes/${key}`,
        details: { by: by.kind, unanswered },
      };
      return ok({ value: { ...next.value, version: round.version + 1 }, trace });
    },
  );
