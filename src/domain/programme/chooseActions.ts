import { daysOf, type Period } from "../shared/period.ts";
import type { Action } from "./action.ts";
import type { ActionStatus } from "./actionStatus.ts";

/** What chosen actions have in common; null asks nothing, `notStated` asks for actions of which it is not stated. */
export type ActionChoice = {
  readonly theme: string | null;
  readonly unit: string | null;
  readonly status: ActionStatus | "notStated" | null;
  /** The promised end lies in this period. */
  readonly endsIn: Period | null;
};

function endsWithin(end: Period | null, asked: Period): boolean {
  if (end === null) return false;
  const [own, wanted] = [daysOf(end), daysOf(asked)];
  return own.last >= wanted.first && own.last <= wanted.last;
}

/** Returns the actions that have all of it; an end is where its last day lies, as with what is late. */
export const chooseActions = (
  actions: readonly Action[],
  { theme, unit, status, endsIn }: ActionChoice,
): readonly Action[] =>
  actions.filter(
    (action) =>
      (theme === null || action.theme === theme) &&
      (unit === null || action.unit === unit) &&
      (status === null || (action.status ?? "notStated") === status) && // no status is a choice of its own
      (endsIn === null || endsWithin(action.planning.end, endsIn)),
  );
