import type { Action, Planning } from "../../../domain/programme/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf } from "../../../domain/shared/period.ts";
import type { Planning as BarPlanning } from "../../charts/timeSpans.ts";
import type { OfficeVisit } from "../../visit.ts";
import { markOf } from "./words.ts";

/** Returns the first and the last day of a planning, for a bar. */
export const daysOfBar = ({ start, end }: Planning) => ({
  start: start && firstDayOf(start),
  due: end && lastDayOf(end),
});

type Words = Pick<OfficeVisit, "texts" | "formats">;
type Barred = Pick<Action, "status" | "planning" | "firstPlanning">;

/** Returns an action as a bar: as planned now, over the first promise. */
export function barPlanning(action: Barred, today: Day, visit: Words): BarPlanning {
  const { start, end } = action.firstPlanning;
  return {
    kind: markOf(action, today, visit).kind,
    ...daysOfBar(action.planning),
    ...(start ? { firstStart: firstDayOf(start) } : {}),
    ...(end ? { firstDue: lastDayOf(end) } : {}),
  };
}

/** Returns the whole years in which plannings and today lie. */
export function axisOf(
  plannings: readonly Planning[],
  today: Day,
): { readonly from: string; readonly until: string } {
  const days = plannings
    .map(daysOfBar)
    .flatMap(({ start, due }) => [start, due].filter((day) => day !== null));
  const years = [...days, today].map((day) => day.slice(0, 4)).toSorted();
  return { from: `${years[0]}-01-01`, until: `${years.at(-1)}-12-31` };
}
