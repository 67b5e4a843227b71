import { lastDayOf } from "../shared/period.ts";
import { isStated, type Stated } from "../shared/stated.ts";
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

/** The counts of the actions whose end is promised in one year; null for those without a promised end. */
export type YearCounts = { readonly year: number | null; readonly counts: StatusCounts };

const yearOf = ({ planning }: Pick<Action, "planning">): number | null =>
  isStated(planning.end) ? Number(lastDayOf(planning.end).slice(0, 4)) : null;

/** Returns the counts by the year of the promised end, earliest first and *not stated* last. */
export function countByYear(actions: readonly Pick<Action, "status" | "planning">[]): readonly YearCounts[] {
  const years = Map.groupBy(actions, yearOf);
  const last = Number.POSITIVE_INFINITY;
  return [...years]
    .map(([year, list]) => ({ year, counts: countByStatus(list) }))
    .toSorted((one, other) => (one.year ?? last) - (other.year ?? last)); // no year stands last
}

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
export function besideStated(counts: StatusCounts, totals: StatedTotals): readonly StatedBeside[] {
  const byWord = totals.byStatus ?? {}; // a source without counts by status has no rows for them
  const rows = actionStatuses.flatMap((status) => {
    const stated = statedFor(status, byWord);
    return stated === undefined ? [] : [beside(status, counts.byStatus[status], stated)];
  });
  return isStated(totals.total) ? [...rows, beside("total", counts.total, totals.total)] : rows;
}

/** Whether the numbers of the source add up among themselves; null where it states too little to tell. */
export type StatedSums = {
  /** The counts by status together less the total. */
  readonly byStatus: Stated<number>;
  /** Initial and added together less the total. */
  readonly initialAndAdded: Stated<number>;
};

/** Returns by how much the numbers of the source differ among themselves; 0 is "they add up". */
export function sumsOfStated({ total, byStatus, initial, added }: StatedTotals): StatedSums {
  if (!isStated(total)) return { byStatus: null, initialAndAdded: null };
  const counted = isStated(byStatus) ? Object.values(byStatus).reduce((sum, count) => sum + count, 0) : null;
  return {
    byStatus: counted === null ? null : counted - total,
    initialAndAdded: isStated(initial) && isStated(added) ? initial + added - total : null,
  };
}
