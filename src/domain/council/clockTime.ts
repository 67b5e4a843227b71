import { Temporal } from "temporal-polyfill";
import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";

/**
 * Returns the instant at which a clock on the wall shows a time on a day in a time zone. V209: the time is written as 17:00
 * and stands on the clock of that day once: not in the hour that is passed over in spring, nor in the one that comes twice in
 * autumn. Source: ISO 8601; judgement.
 */
export function instantOn(day: Day, time: string, timeZone: string): Result<Date, "V209"> {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  if (!found) return refused("V209");
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute });
  const first = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const last = wall.toZonedDateTime(timeZone, { disambiguation: "later" });
  const isOnce = first.epochMilliseconds === last.epochMilliseconds;
  return isOnce ? ok(new Date(first.epochMilliseconds)) : refused("V209");
}
