import type { Action } from "../programme/index.ts";

/** What became of a list of actions between two moments; the two sides are the same number. */
export type Reconciliation = {
  readonly initial: number;
  readonly added: number;
  readonly carriedOver: number;
  readonly done: number;
  readonly dropped: number;
  readonly open: number;
  readonly notStated: number;
  /** Actions of the first moment that are no longer in the list at all. */
  readonly gone: readonly string[];
};

type Listed = Pick<Action, "key" | "status" | "carriedOver">;

const count = (actions: readonly Listed[], fits: (action: Listed) => boolean) => actions.filter(fits).length;
const settled: readonly Listed["status"][] = ["done", "lapsed", null];

/**
 * Returns how the list of one moment became that of a later one: initial, added and carried over together are done,
 * dropped, open, without a stated status and gone together. Source: requirement AC-06.
 */
export function reconcile(before: readonly Listed[], after: readonly Listed[]): Reconciliation {
  const [known, still] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))];
  const fresh = after.filter(({ key }) => !known.has(key));
  return {
    initial: before.length,
    added: count(fresh, (action) => action.carriedOver === null),
    carriedOver: count(fresh, (action) => action.carriedOver !== null),
    done: count(after, (action) => action.status === "done"),
    dropped: count(after, (action) => action.status === "lapsed"),
    open: count(after, (action) => !settled.includes(action.status)),
    notStated: count(after, (action) => action.status === null),
    gone: before.filter(({ key }) => !still.has(key)).map(({ key }) => key),
  };
}
