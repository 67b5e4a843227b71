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

const frequency = /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const listOf = (one: string) => new RegExp(`^(?:${one})(?:,(?:${one}))*$`);

/** What may stand behind the frequency, and with which values (RFC 5545, 3.3.10); a rule that turns every 0 months never ends. */
const limits: ReadonlyMap<string, RegExp> = new Map([
  ["INTERVAL", /^[1-9]\d{0,2}$/],
  ["BYMONTHDAY", listOf("-?(?:[1-9]|[12]\\d|3[01])")],
  ["BYMONTH", listOf("[1-9]|1[0-2]")],
  ["BYDAY", listOf("(?:[-+]?[1-9]\\d?)?(?:MO|TU|WE|TH|FR|SA|SU)")],
]);

function isRule(text: string): boolean {
  const [first = "", ...rest] = text.split(";"); // a text has at least one part
  const parts = rest.map((part) => /^([A-Z]+)=(.+)$/.exec(part));
  const fits = parts.every((part) => limits.get(part?.[1] ?? "")?.test(part?.[2] ?? "") === true); // no part of a rule: no limit knows it
  return frequency.test(first) && fits && new Set(parts.map((part) => part?.[1])).size === parts.length;
}

/** D104: a rhythm is ONCE, CONTINUOUS, EVENT:..., TEXT:... or an iCalendar rule that can be computed. */
export function parseRhythm(text: string): Result<Rhythm, "D104"> {
  if (text === "ONCE") return ok({ kind: "once" });
  if (text === "CONTINUOUS") return ok({ kind: "continuous" });
  if (/^EVENT:\S/.test(text)) return ok({ kind: "event", trigger: text.slice(6) });
  if (/^TEXT:\S/.test(text)) return ok({ kind: "words", words: text.slice(5) });
  return isRule(text) ? ok({ kind: "rule", rule: text }) : refused("D104");
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
