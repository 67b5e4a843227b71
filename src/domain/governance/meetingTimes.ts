import { Temporal } from "temporal-polyfill";
import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";

/** From when until when on the clock a meeting lasts, written as 09:30. */
export type MeetingTimes = { readonly from: string; readonly until: string };

/** G106: a time is written as 9:30, 09:30 or 09.30. Returns it as 09:30. */
export function parseClock(text: string): Result<string, "G106"> {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim());
  return found ? ok(`${String(found[1]).padStart(2, "0")}:${found[2]}`) : refused("G106");
}

/**
 * Returns the instant at which the clock of a time zone shows a time on a day. In the hour that is passed over in spring the
 * time of before counts on; of the hour that comes twice in autumn the first counts. Source: RFC 5545, 3.3.5.
 */
export const instantOfClock = (day: Day, time: string, timeZone: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, {
      disambiguation: "compatible",
    }).epochMilliseconds,
  );
