import type { Actor } from "../../domain/access/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { mayCloseProgramme } from "../../domain/reporting/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { type House, perform } from "../perform.ts";
import { writeProgramme } from "./changeProgramme.ts";
import { takeStep } from "./planVersions.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "./refusal.ts";

/**
 * Closes a programme today: its adopted plan is closed with it, and nothing that belongs to it is changed any more.
 * Open objectives and actions stay as they are, to be carried over into a successor. There is no way back. Refused with R119
 * while a round is open.
 */
export const closeProgramme = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly seen: number; readonly reason: string | null },
): Promise<Result<Programme, Refusal<Programme>>> => {
  const act = { may: "adoptPlan", event: "programme-closed" } as const;
  return perform<Programme, Refusal<Programme>>(house, actor, act, async (office) => {
    const before = await holdProgramme(office, input.programme, "adding");
    const open = assertOpen(before);
    if (!open.ok) return open;
    if (before.version !== input.seen) return someoneWasFirst(before);
    const rounds = mayCloseProgramme(await roundStore.list(office, before.key));
    if (!rounds.ok) return refusedFor([{ code: rounds.problem, at: "rounds" }]);
    const plans = await listPlanVersions(office, before.key);
    for (const plan of plans.filter((one) => one.status === "adopted")) {
      const closed = await takeStep(office, { programme: before.key, plan }, "close", {});
      if (!closed.ok) return closed;
    }
    return writeProgramme(office, {
      before,
      after: { ...before, closedOn: office.today },
      reason: input.reason,
    });
  });
};
