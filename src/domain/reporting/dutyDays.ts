import { addDays, addMonths, type Day } from "../shared/day.ts";
import { lastDayOf } from "../shared/period.ts";
import { daysOfRule, type Rhythm } from "../shared/rhythm.ts";
import { isStated } from "../shared/stated.ts";
import { type DueDay, dueDay, earliestMovedTo, type OfficeCalendar } from "./officeCalendar.ts";
import type { ReportingDuty } from "./reportingDuty.ts";

/** When a duty is due: on days, at each event, all the time, as words say, or what is missing to know it. */
export type DutyDays =
  | { readonly kind: "days"; readonly days: readonly DueDay[] }
  | { readonly kind: "atEvent"; readonly trigger: string }
  | { readonly kind: "always" }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "notStated"; readonly missing: "rhythm" | "firstDue" };

type Window = { readonly from: Day; readonly to: Day };
type Terms = Pick<ReportingDuty, "rhythm" | "firstDue" | "endsOn" | "awaitsCouncil">;

const plainTurn = /^FREQ=(MONTHLY|YEARLY)(?:;INTERVAL=(\d+))?$/;
const isLastOfMonth = (day: Day): boolean => addDays(day, 1).endsWith("-01");
const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01` as Day, 1), -1);

/**
 * Returns the days of a rule. A plain month or year rule counts from the first day and keeps to the end of the month where it
 * began there: an RRULE from the 31st skips every shorter month (RFC 5545), and a quarter would go without a report.
 */
function statedDays(rule: string, first: Day, { from, to }: Window): readonly Day[] {
  const plain = plainTurn.exec(rule);
  if (plain === null) return daysOfRule(rule, first, { from: from > first ? from : first, to });
  const step = Number(plain[2] ?? "1") * (plain[1] === "YEARLY" ? 12 : 1); // RFC 5545: INTERVAL is 1 when absent
  const days: Day[] = [];
  for (let turn = 0; ; turn++) {
    const counted = addMonths(first, turn * step);
    const day = isLastOfMonth(first) ? lastOfMonth(counted) : counted;
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

function daysIn(rhythm: Rhythm & { kind: "once" | "rule" }, first: Day, { from, to }: Window) {
  if (rhythm.kind === "once") return first >= from && first <= to ? [first] : [];
  return statedDays(rhythm.rule, first, { from, to });
}

/**
 * Returns when a duty is due in a window of days, both included, by the day on which it is due in this office. Source:
 * requirement RC-08.
 */
export function dutyDays(terms: Terms, calendar: OfficeCalendar, window: Window): DutyDays {
  const { rhythm, firstDue, endsOn } = terms;
  if (!isStated(rhythm)) return { kind: "notStated", missing: "rhythm" };
  switch (rhythm.kind) {
    case "event":
      return { kind: "atEvent", trigger: rhythm.trigger };
    case "words":
      return { kind: "words", words: rhythm.words };
    case "continuous":
      return { kind: "always" };
    case "once":
    case "rule": {
      if (!isStated(firstDue)) return { kind: "notStated", missing: "firstDue" };
      const from = earliestMovedTo(window.from, calendar, terms);
      const to = endsOn !== null && endsOn < window.to ? endsOn : window.to;
      const days = daysIn(rhythm, lastDayOf(firstDue), { from, to })
        .map((stated) => dueDay(stated, calendar, terms))
        .filter(({ day }) => day >= window.from && day <= window.to);
      return { kind: "days", days };
    }
  }
}
