import type { Day } from "../shared/day.ts";
import { firstDayOf, lastDayOf } from "../shared/period.ts";
import { daysOfRule } from "../shared/rhythm.ts";
import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";

/** When an action comes back: on days, at each event, always, once, or in words that no rule fits. */
export type Occurrences =
  | { readonly kind: "days"; readonly days: readonly Day[] }
  | { readonly kind: "atEvent"; readonly trigger: string }
  | { readonly kind: "always" }
  | { readonly kind: "once" }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "notStated" };

type Window = { readonly from: Day; readonly to: Day };

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/**
 * Returns when an action comes back in a window of days, both included. A rule counts from the planned start, or from the
 * first day of the window where no start is stated, and stops at the planned end. Source: requirements AC-03, AC-04.
 */
export function nextOccurrences(
  { rhythm, planning }: Pick<Action, "rhythm" | "planning">,
  window: Window,
): Occurrences {
  if (!isStated(rhythm)) return { kind: "notStated" };
  switch (rhythm.kind) {
    case "once":
      return { kind: "once" };
    case "continuous":
      return { kind: "always" };
    case "event":
      return { kind: "atEvent", trigger: rhythm.trigger };
    case "words":
      return { kind: "words", words: rhythm.words };
    case "rule": {
      const start = isStated(planning.start) ? firstDayOf(planning.start) : window.from;
      const from = later(start, window.from);
      const to = isStated(planning.end) ? earlier(lastDayOf(planning.end), window.to) : window.to;
      return { kind: "days", days: from > to ? [] : daysOfRule(rhythm.rule, start, { from, to }) };
    }
  }
}
