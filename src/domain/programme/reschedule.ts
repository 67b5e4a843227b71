import { isGiven } from "../shared/given.ts";
import type { Period } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import { planAgain, shiftPlanning } from "./planning.ts";

/** How a chosen group of actions moves: all by so many months, or all to one promised end. */
export type Shift =
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "to"; readonly end: Period };

/** The event outside the programme that moves actions, and why. */
export type OutsideEvent = { readonly event: string; readonly reason: string };

/** What a rescheduling does: the actions as they become, and the keys of those that stay as they are. */
export type Rescheduling = {
  readonly moved: readonly Action[];
  readonly unmoved: readonly string[];
};

/** Why one action cannot move as asked. */
export type ReschedulingProblem = { readonly key: string; readonly code: "A107" | "D103" };

const isSettled = ({ status, planning }: Action): boolean =>
  status === "done" || status === "lapsed" || (!isStated(planning.start) && !isStated(planning.end));

const planningAfter = ({ planning }: Action, shift: Shift) =>
  shift.kind === "months" ? shiftPlanning(planning, shift.months) : { ...planning, end: shift.end };

/**
 * Returns the chosen actions with their planning moved for an event outside the programme; done and lapsed actions and
 * those without planning stay. Precision and first planning are kept. Refused as a whole with the actions that would end
 * before they start (D103). A107: the event and the reason are written down. Source: requirement AC-08.
 */
export function reschedule(
  actions: readonly Action[],
  shift: Shift,
  because: OutsideEvent,
): Result<Rescheduling, readonly ReschedulingProblem[]> {
  if (!isGiven(because.event) || !isGiven(because.reason))
    return refused(actions.map(({ key }) => ({ key, code: "A107" as const })));
  const planned = actions
    .filter((action) => !isSettled(action))
    .map((action) => ({ action, again: planAgain(action, planningAfter(action, shift), because.reason) }));
  const problems = planned.flatMap(({ action, again }) =>
    again.ok ? [] : [{ key: action.key, code: "D103" as const }],
  );
  if (problems.length > 0) return refused(problems);
  const moved = planned.flatMap(({ again }) => (again.ok ? [again.value] : []));
  return ok({ moved, unmoved: actions.filter(isSettled).map(({ key }) => key) });
}
