import type { Actor } from "../../domain/access/index.ts";
import { type Action, carryOver } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { getProgramme, holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { aroundAction } from "./addAction.ts";
import { assertOpen, type Refusal, refusedFor } from "./refusal.ts";

/** Returns what actions are carried over from or to: a programme with its themes, objectives and actions. */
export const placesOf = async (office: Office, programme: string) => ({
  programme: (await getProgramme(office, programme)).key,
  ...(await aroundAction(office, programme)),
  actions: await actionStore.list(office, programme),
});

/**
 * Carries unfinished actions of a programme over into its successor and returns the new ones. `keys` chooses among them;
 * null is all. The old programme may be closed, the new one may not (P202). Refused with V101 when one that was chosen can
 * no longer come along: it was settled or carried over meanwhile.
 */
export const carryOverActions = (
  house: House,
  actor: Actor,
  input: { readonly from: string; readonly to: string; readonly keys: readonly string[] | null },
): Promise<Result<readonly Action[], Refusal>> => {
  const act = { may: "changeProgramme", event: "actions-carried-over" } as const;
  return perform<readonly Action[], Refusal>(house, actor, act, async (office) => {
    const open = assertOpen(await holdProgramme(office, input.to, "adding"));
    if (!open.ok) return open;
    if (input.from === input.to) throw new NotFound();
    const from = await placesOf(office, input.from);
    const wanted = from.actions.filter(({ key }) => input.keys === null || input.keys.includes(key));
    const carried = carryOver({ ...from, actions: wanted }, await placesOf(office, input.to));
    const missed = input.keys !== null && carried.length < new Set(input.keys).size;
    if (missed) return refusedFor([{ code: "V101", at: "actions" }]);
    await actionStore.add(office, input.to, carried);
    const details = { from: from.programme, actions: carried.map(({ key }) => key) };
    return ok({ value: carried, trace: { subject: `programma/${input.to}/acties`, details } });
  });
};
