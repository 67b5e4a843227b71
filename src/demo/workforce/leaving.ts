import type { Day } from "../../domain/shared/day.ts";
import type { Employment, LeavingReason } from "../../domain/workforce/index.ts";
import { leavesAtMonthEnd } from "../content/workforce/flows.ts";
import { dayIn, lastDayOf, lengthOf, type MonthNumber } from "./months.ts";

/** Returns somebody's last day in a month: mostly the last, sometimes one before. */
export function lastDayIn(month: MonthNumber, share: number): Day {
  if (share < leavesAtMonthEnd) return lastDayOf(month);
  const within = (share - leavesAtMonthEnd) / (1 - leavesAtMonthEnd);
  return dayIn(month, 1 + Math.floor(within * (lengthOf(month) - 1)));
}

/** Returns an employment that ends on a day. */
export const ended = (job: Employment, until: Day, leavingReason: LeavingReason): Employment => ({
  ...job,
  until,
  leavingReason,
});
