import type { Actor } from "../../domain/access/index.ts";
import { type Action, carryOver } from "../../domain/programme/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { getProgramme, holdProgramme } from "../../storage/office/programmeStore.ts";
import { type House, perform } from "../perform.ts";
import { aroundAction } from "./addAction.ts";
import { assertOpen, type Refusal } from "./refusal.ts";

/**
 * Carries unfinished actions of a programme over into its successor and returns the new ones. `keys` chooses among them;
 * null is all. The old programme may be closed, the new one may not (P202).
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
    const from = await getProgramme(office, input.from);
    const listed = await actionStore.list(office, from.key);
    const wanted = listed.filter(({ key }) => input.keys === null || input.keys.includes(key));
    const successor = {
      ...(await aroundAction(office, input.to)),
      actions: await actionStore.list(office, input.to),
    };
    const carried = carryOver({ programme: from.key, actions: wanted }, successor);
    await actionStore.add(office, input.to, carried);
    const details = { from: from.key, actions: carried.map(({ key }) => key) };
    return ok({ value: carried, trace: { subject: `programma/${input.to}/acties`, details } });
  });
};
