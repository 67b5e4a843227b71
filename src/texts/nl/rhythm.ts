import { rulePart } from "../rulePart.ts";

const units = { DAILY: "dag", WEEKLY: "week", MONTHLY: "maand", YEARLY: "jaar" } as const;
const many = { DAILY: "dagen", WEEKLY: "weken", MONTHLY: "maanden", YEARLY: "jaar" } as const;
type Frequency = keyof typeof units;
const isFrequency = (text: string): text is Frequency => text in units;

/** Turns of months that have a name of their own. */
const named: Readonly<Record<number, string>> = { 3: "elk kwartaal", 6: "elk half jaar" };

export const monthNames = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;
const weekdays: Readonly<Record<string, string>> = {
  MO: "maandag",
  TU: "dinsdag",
  WE: "woensdag",
  TH: "donderdag",
  FR: "vrijdag",
  SA: "zaterdag",
  SU: "zondag",
};

const turns: Readonly<Record<string, string>> = {
  "1": "eerste",
  "2": "tweede",
  "3": "derde",
  "4": "vierde",
  "-1": "laatste",
};

/** Returns a day of a rule in words: "maandag", "de tweede maandag"; another one stays as the rule says. */
function dayWord(day: string): string {
  const weekday = weekdays[day.slice(-2)];
  const nth = day.slice(0, -2);
  if (weekday === undefined) return day;
  if (nth === "") return weekday;
  return turns[nth] === undefined ? day : `de ${turns[nth]} ${weekday}`;
}

function turn(rule: string, frequency: Frequency): string {
  const step = Number(rulePart(rule, "INTERVAL")[0] ?? "1"); // RFC 5545: INTERVAL is 1 when absent
  if (frequency === "MONTHLY" && named[step] !== undefined) return named[step];
  if (step > 1) return `elke ${step} ${many[frequency]}`;
  return `${frequency === "YEARLY" ? "elk" : "elke"} ${units[frequency]}`;
}

/** Returns an RRULE part in plain words: "elk jaar in november", "elk kwartaal"; what has no words stays as the rule says. */
export function rhythm(rule: string): string {
  const frequency = String(/FREQ=(\w+)/.exec(rule)?.[1]);
  if (!isFrequency(frequency)) return rule;
  const months = rulePart(rule, "BYMONTH").map((month) => monthNames[Number(month) - 1] ?? month); // no such month
  const days = rulePart(rule, "BYDAY").map(dayWord);
  return [
    turn(rule, frequency),
    ...(months.length > 0 ? [`in ${months.join(" en ")}`] : []),
    ...(days.length > 0 ? [`op ${days.join(" en ")}`] : []),
    ...rulePart(rule, "BYMONTHDAY").map((day) => `op dag ${day}`),
  ].join(" ");
}
