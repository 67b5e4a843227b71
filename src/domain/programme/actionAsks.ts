import { type Day, dayFrom, daysBetween } from "../shared/day.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import type { ActionStatus } from "./actionStatus.ts";
import { isOverdue } from "./slip.ts";

/** What somebody who holds an action is asked to do about it. */
export type ActionAsk = "overdue" | "noNews" | "noStatus" | "noPlanning";

/** After so many days without news somebody is asked how it goes. Source: glossary, "Silent". */
export const daysWithoutNews = 30;

const underWay: readonly ActionStatus[] = ["ongoing", "continuous", "recurring"];
const settled: readonly ActionStatus[] = ["done", "lapsed"];

type Asked = Pick<Action, "status" | "planning" | "reportedOn">;

/** An action under way about which nothing was reported within so many days, or ever. */
function isWithoutNews({ status, reportedOn }: Asked, today: Day): boolean {
  if (!isStated(status) || !underWay.includes(status)) return false;
  return reportedOn === null || daysBetween(dayFrom(reportedOn), today) > daysWithoutNews;
}

/**
 * Returns what is asked about an action on a day, the most pressing first. An action that is done or dropped asks for
 * nothing; one that is late asks for news, so that it does not ask twice. Source: requirement AC-01; glossary, "Silent".
 */
export function asksOf(action: Asked, today: Day): readonly ActionAsk[] {
  const { status, planning } = action;
  if (isStated(status) && settled.includes(status)) return [];
  const late = isOverdue(action, today);
  const asks: readonly (readonly [ActionAsk, boolean])[] = [
    ["overdue", late],
    ["noNews", !late && isWithoutNews(action, today)],
    ["noStatus", !isStated(status)],
    ["noPlanning", !isStated(planning.start) && !isStated(planning.end)],
  ];
  return asks.filter(([, asked]) => asked).map(([ask]) => ask);
}
