import { firstDayOf, lastDayOf } from "../shared/period.ts";
import type { Programme } from "./programme.ts";

type Dated = Pick<Programme, "start" | "end" | "closedOn">;

/**
 * How the period of one programme lies before that of another: it ends before the other begins (`follows`), it still runs
 * when the other begins (`overlaps`), it does not begin earlier at all (`notBefore`), or the plans do not say enough.
 */
export type Succession = "follows" | "overlaps" | "notBefore" | "notStated";

/**
 * Returns how a programme follows the one whose actions it would take along. A programme that was closed before its end
 * ended that day. Source: requirement AC-07.
 */
export function successionOf(from: Dated, to: Pick<Programme, "start">): Succession {
  if (from.start === null || to.start === null) return "notStated";
  const begins = firstDayOf(to.start);
  if (firstDayOf(from.start) >= begins) return "notBefore";
  const [ended] = [from.closedOn, from.end === null ? null : lastDayOf(from.end)]
    .filter((day) => day !== null)
    .toSorted();
  if (ended === undefined) return "notStated";
  return ended < begins ? "follows" : "overlaps";
}
