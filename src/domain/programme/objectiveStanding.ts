import { type Day, daysBetween } from "../shared/day.ts";
import { firstDayOf, lastDayOf, type Period } from "../shared/period.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import type { Standing, TargetStanding } from "./standing.ts";

/** How an objective stands and what that was read from; shares are 0..1. */
export type ObjectiveStanding = {
  readonly standing: Standing;
  readonly readFrom: "targets" | "actions" | "nothing";
  readonly shareDone: number | null;
  readonly shareOfTime: number | null;
};

/** What decides on the standing of an objective on a day. */
export type ObjectiveFacts = {
  readonly targets: readonly TargetStanding[];
  readonly actions: readonly Pick<Action, "status">[];
  /** The period of the programme; time is measured over it. */
  readonly period: { readonly start: Stated<Period>; readonly end: Stated<Period> };
  readonly today: Day;
};

const fromWorst = ["behind", "cannotSay", "onCourse"] as const;

/** Returns the worst of standings, *behind* before *cannot say* before *on course*; undefined where there are none. */
export const worstStanding = (standings: readonly Standing[]): Standing | undefined =>
  fromWorst.find((standing) => standings.includes(standing));

/** Returns the share 0..1 of a period that has passed at the end of a day, or null where the period is not stated. */
function shareOfTimePassed({ period, today }: Pick<ObjectiveFacts, "period" | "today">): number | null {
  if (!isStated(period.start) || !isStated(period.end)) return null;
  const [first, last] = [firstDayOf(period.start), lastDayOf(period.end)];
  const passed = (daysBetween(first, today) + 1) / (daysBetween(first, last) + 1);
  return Math.min(1, Math.max(0, passed));
}

/**
 * Returns how an objective stands: the worst of its targets; without targets the share of its actions that is done
 * against the share of the programme's time that has passed; without actions too it cannot be said.
 * Source: glossary, "Standing, slip, silence".
 */
export function objectiveStanding(facts: ObjectiveFacts): ObjectiveStanding {
  const worst = worstStanding(facts.targets.map((target) => target.standing));
  if (worst) return { standing: worst, readFrom: "targets", shareDone: null, shareOfTime: null };
  const { actions } = facts;
  if (actions.length === 0)
    return { standing: "cannotSay", readFrom: "nothing", shareDone: null, shareOfTime: null };
  const shareDone = actions.filter((action) => action.status === "done").length / actions.length;
  const shareOfTime = shareOfTimePassed(facts);
  if (shareOfTime === null) return { standing: "cannotSay", readFrom: "actions", shareDone, shareOfTime };
  const standing = shareDone >= shareOfTime ? "onCourse" : "behind";
  return { standing, readFrom: "actions", shareDone, shareOfTime };
}
