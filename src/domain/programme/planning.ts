import { addMonths, type Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import {
  firstDayOf,
  inOrder,
  lastDayOf,
  type Period,
  type PeriodPrecision,
  periodFrom,
  precisionOf,
} from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { isStated, type Stated } from "../shared/stated.ts";
import type { Action, Planning } from "./action.ts";

/** Returns the period of a precision in which a day lies. */
export function periodAround(day: Day, precision: PeriodPrecision): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (precision) {
    case "year":
      return periodFrom(year);
    case "half":
      return periodFrom(`${year}-H${month <= 6 ? 1 : 2}`);
    case "quarter":
      return periodFrom(`${year}-Q${Math.ceil(month / 3)}`);
    case "month":
      return periodFrom(day.slice(0, 7));
    case "day":
      return periodFrom(day);
  }
}

/** Returns the period of the same precision that holds the first day of this one, so many months later. */
const shiftStart = (period: Period, months: number): Period =>
  periodAround(addMonths(firstDayOf(period), months), precisionOf(period));

/** Returns the period of the same precision that holds the last day of this one, so many months later. */
const shiftEnd = (period: Period, months: number): Period =>
  periodAround(addMonths(lastDayOf(period), months), precisionOf(period));

/** Returns a planning so many months later or, with a negative number, earlier; each end keeps its precision. */
export const shiftPlanning = ({ start, end, note }: Planning, months: number): Planning => ({
  start: isStated(start) ? shiftStart(start, months) : null,
  end: isStated(end) ? shiftEnd(end, months) : null,
  note,
});

const isLater = (end: Stated<Period>, than: Stated<Period>): boolean =>
  isStated(end) && isStated(than) && lastDayOf(end) > lastDayOf(than);

/**
 * Returns the action with a new planning; the first planning that stated an end stays, so that slip is counted from it.
 * D103: an end is not before its start. A106: an end later than the promised one carries a reason.
 * Source: requirements AC-05, AC-08; glossary, "Slip".
 */
export function planAgain<Planned extends Pick<Action, "planning" | "firstPlanning">>(
  action: Planned,
  planning: Planning,
  reason: string | null,
): Result<Planned, "D103" | "A106"> {
  const { start, end } = planning;
  if (isStated(start) && isStated(end) && !inOrder(start, end).ok) return refused("D103");
  if (isLater(end, action.planning.end) && !isGiven(reason)) return refused("A106");
  const firstPlanning = isStated(action.firstPlanning.end) ? action.firstPlanning : planning;
  return ok({ ...action, planning, firstPlanning });
}
