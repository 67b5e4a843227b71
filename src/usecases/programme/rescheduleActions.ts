import type { Actor } from "../../domain/access/index.ts";
import {
  type Action,
  type OutsideEvent,
  type Rescheduling,
  type RuleProblem,
  reschedule,
  type Shift,
} from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { assertOpen, type Refusal, refusedFor } from "./refusal.ts";

export type ReschedulingAsked = {
  readonly programme: string;
  readonly actions: readonly { readonly key: string; readonly seen: number }[];
  readonly shift: Shift;
  readonly because: OutsideEvent;
};

const overtaken = (key: string): RuleProblem => ({ code: "V101", at: key });

/** Returns the chosen actions; V101 names those that somebody else changed since they were chosen. */
async function chosen(
  office: Office,
  { programme, actions }: ReschedulingAsked,
): Promise<Result<readonly Action[], readonly RuleProblem[]>> {
  const seen = new Map(actions.map((action) => [action.key, action.seen]));
  const found = (await actionStore.list(office, programme)).filter(({ key }) => seen.has(key));
  if (found.length !== seen.size) throw new NotFound();
  const stale = found.filter(({ key, version }) => seen.get(key) !== version);
  return stale.length > 0 ? refused(stale.map(({ key }) => overtaken(key))) : ok(found);
}

async function store(
  office: Office,
  { programme, because }: ReschedulingAsked,
  { moved, unmoved }: Rescheduling,
): Promise<Result<Rescheduling, readonly RuleProblem[]>> {
  const note = { reason: `${because.event}: ${because.reason}` };
  const written: Action[] = [];
  for (const action of moved) {
    if (!(await actionStore.change(office, programme, action, note))) return refused([overtaken(action.key)]);
    written.push({ ...action, version: action.version + 1 });
  }
  return ok({ moved: written, unmoved });
}

/**
 * Moves the planning of chosen actions for an event outside the programme, all or none, each as a next version with event
 * and reason. Refused with V101 at the keys that somebody else changed since, and with the rules of rescheduling.
 */
export const rescheduleActions = (
  house: House,
  actor: Actor,
  asked: ReschedulingAsked,
): Promise<Result<Rescheduling, Refusal>> => {
  const act = { may: "rescheduleActions", event: "actions-rescheduled" } as const;
  return perform<Rescheduling, Refusal>(house, actor, act, async (office) => {
    const open = assertOpen(await holdProgramme(office, asked.programme, "changing"));
    if (!open.ok) return open;
    const actions = await chosen(office, asked);
    if (!actions.ok) return refusedFor(actions.problem);
    const planned = reschedule(actions.value, asked.shift, asked.because);
    if (!planned.ok) return refusedFor(planned.problem.map(({ key, code }) => ({ code, at: key })));
    const stored = await store(office, asked, planned.value);
    if (!stored.ok) return refusedFor(stored.problem);
    const details = { moved: stored.value.moved.map(({ key }) => key), unmoved: stored.value.unmoved };
    return ok({ value: stored.value, trace: { subject: `programma/${asked.programme}/acties`, details } });
  });
};
