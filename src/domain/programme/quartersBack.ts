import { addDays, type Day } from "../shared/day.ts";
import { firstDayOf, type Period, periodFrom } from "../shared/period.ts";

const quarterOf = (day: Day): Period =>
  periodFrom(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);

/**
 * Returns the last quarters that ended before today and on or after the day a record began, at most `most`, in order: of
 * these the state at their end is known.
 */
export function quartersBack({
  began,
  today,
  most,
}: {
  readonly began: Day;
  readonly today: Day;
  readonly most: number;
}): readonly Period[] {
  const found: Period[] = [];
  let last = addDays(firstDayOf(quarterOf(today)), -1);
  while (found.length < most && last >= began) {
    const quarter = quarterOf(last);
    found.unshift(quarter);
    last = addDays(firstDayOf(quarter), -1);
  }
  return found;
}
