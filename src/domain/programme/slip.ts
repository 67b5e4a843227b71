import { type Day, daysBetween } from "../shared/day.ts";
import { lastDayOf } from "../shared/period.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import type { ActionStatus } from "./actionStatus.ts";

/** How many days later an action is promised now than it was first. */
export type Slip = { readonly days: number; readonly firstEnd: Day; readonly end: Day };

/** Returns the slip of an action, or undefined where no end was promised or it is not later. Source: glossary, "Slip". */
export function slipOf(action: Pick<Action, "planning" | "firstPlanning">): Slip | undefined {
  if (!isStated(action.planning.end) || !isStated(action.firstPlanning.end)) return undefined;
  const [firstEnd, end] = [lastDayOf(action.firstPlanning.end), lastDayOf(action.planning.end)];
  const days = daysBetween(firstEnd, end);
  return days > 0 ? { days, firstEnd, end } : undefined;
}

const settled: readonly ActionStatus[] = ["done", "lapsed", "postponed"];

/**
 * Returns whether the promised end has passed while the action is not done, dropped or put off. Where no status is
 * stated nobody knows whether it is done, so it is not called late.
 */
export function isOverdue(
  action: Pick<Action, "status"> & { readonly planning: Pick<Action["planning"], "end"> },
  today: Day,
): boolean {
  if (!isStated(action.status) || settled.includes(action.status)) return false;
  if (!isStated(action.planning.end)) return false;
  return lastDayOf(action.planning.end) < today;
}
