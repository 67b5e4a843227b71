import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import { type ActionStatus, actionStatuses, readActionStatus } from "./actionStatus.ts";
import type { StatedTotals } from "./programme.ts";

/** Number of actions per status; an action without one is counted as such and never given a status. */
export type StatusCounts = {
  readonly byStatus: Readonly<Record<ActionStatus | "notStated", number>>;
  readonly total: number;
};

type Counted = Pick<Action, "status">;

const having = (actions: readonly Counted[], status: ActionStatus | null) =>
  actions.filter((action) => action.status === status).length;

/** Returns the counts of actions by status. Source: requirement AC-02, AC-06. */
export const countByStatus = (actions: readonly Counted[]): StatusCounts => ({
  byStatus: {
    done: having(actions, "done"),
    ongoing: having(actions, "ongoing"),
    continuous: having(actions, "continuous"),
    recurring: having(actions, "recurring"),
    notStarted: having(actions, "notStarted"),
    lapsed: having(actions, "lapsed"),
    postponed: having(actions, "postponed"),
    notStated: having(actions, null),
  },
  total: actions.length,
});

/** A number counted in the list beside the number the source states for it. */
export type StatedBeside = {
  readonly what: ActionStatus | "total";
  readonly counted: number;
  readonly stated: number;
  readonly difference: number;
};

const beside = (what: StatedBeside["what"], counted: number, stated: number): StatedBeside => ({
  what,
  counted,
  stated,
  difference: counted - stated,
});

/** Returns the number the source states for a status, adding up its words for it, or undefined where it states none. */
function statedFor(status: ActionStatus, byWord: Readonly<Record<string, number>>): number | undefined {
  const found = Object.entries(byWord).filter(([word]) => {
    const read = readActionStatus(word);
    return read.ok && read.value === status;
  });
  return found.length === 0 ? undefined : found.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * Returns what is counted here beside what the source states, with the difference. The source may speak of more
 * actions than it lists; nothing is made up to close the gap. Source: requirement AC-06.
 */
export function besideStated(
  counts: StatusCounts,
  totals: Pick<StatedTotals, "byStatus" | "total">,
): readonly StatedBeside[] {
  const byWord = totals.byStatus ?? {}; // a source without counts by status has no rows for them
  const rows = actionStatuses.flatMap((status) => {
    const stated = statedFor(status, byWord);
    return stated === undefined ? [] : [beside(status, counts.byStatus[status], stated)];
  });
  return isStated(totals.total) ? [...rows, beside("total", counts.total, totals.total)] : rows;
}
