import { RRuleTemporal } from "rrule-temporal";
import { addDays, type Day } from "./day.ts";
import { ok, type Result, refused } from "./result.ts";

/** How often something comes back: an RRULE part, once, always, at each event, or words that no rule fits. */
export type Rhythm =
  | { readonly kind: "once" }
  | { readonly kind: "continuous" }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "event"; readonly trigger: string }
  | { readonly kind: "words"; readonly words: string };

const frequency = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|BYMONTHDAY|BYMONTH|BYDAY)=[-A-Z0-9,]+)*$/;

/** D104: a rhythm is ONCE, CONTINUOUS, EVENT:..., TEXT:... or an iCalendar rule that can be computed. */
export function parseRhythm(text: string): Result<Rhythm, "D104"> {
  if (text === "ONCE") return ok({ kind: "once" });
  if (text === "CONTINUOUS") return ok({ kind: "continuous" });
  if (/^EVENT:\S/.test(text)) return ok({ kind: "event", trigger: text.slice(6) });
  if (/^TEXT:\S/.test(text)) return ok({ kind: "words", words: text.slice(5) });
  return frequency.test(text) ? ok({ kind: "rule", rule: text }) : refused("D104");
}

/** Returns a rhythm as the text that `parseRhythm` reads; the two are each other's inverse. */
export function rhythmText(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case "once":
      return "ONCE";
    case "continuous":
      return "CONTINUOUS";
    case "rule":
      return rhythm.rule;
    case "event":
      return `EVENT:${rhythm.trigger}`;
    case "words":
      return `TEXT:${rhythm.words}`;
  }
}

/** Returns the days on which a rule falls, counted from `start`, inside a window of both days included. */
export function daysOfRule(rule: string, start: Day, window: { from: Day; to: Day }): readonly Day[] {
  const stamp = `${start.replaceAll("-", "")}T000000Z`;
  const recurrence = new RRuleTemporal({ rruleString: `DTSTART:${stamp}\nRRULE:${rule}` });
  const at = (day: Day) => new Date(`${day}T00:00:00Z`);
  return recurrence
    .between(at(window.from), at(addDays(window.to, 1)), true)
    .map((moment) => String(moment).slice(0, 10) as Day)
    .filter((day) => day >= window.from && day <= window.to);
}

/** Returns the length of one turn of a yearly, monthly, weekly or daily rule in months, or undefined where there is none. */
export function monthsPerTurn(rhythm: Rhythm): number | undefined {
  if (rhythm.kind !== "rule") return undefined;
  const step = Number(/INTERVAL=(\d+)/.exec(rhythm.rule)?.[1] ?? "1"); // RFC 5545: INTERVAL is 1 when absent
  const unit = /FREQ=(\w+)/.exec(rhythm.rule)?.[1];
  if (unit === "YEARLY") return 12 * step;
  if (unit === "MONTHLY") return step;
  return unit === "WEEKLY" ? (step * 12) / 52 : step / 30;
}
