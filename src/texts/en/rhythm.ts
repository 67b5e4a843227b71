import { rulePart } from "../rulePart.ts";

const units = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;
type Frequency = keyof typeof units;
const isFrequency = (text: string): text is Frequency => text in units;

/** Turns of months that have a name of their own. */
const named: Readonly<Record<number, string>> = { 3: "every quarter", 6: "every half-year" };

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdays: Readonly<Record<string, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

const turns: Readonly<Record<string, string>> = {
  "1": "first",
  "2": "second",
  "3": "third",
  "4": "fourth",
  "-1": "last",
};

/** Returns a day of a rule in words: "Monday", "the second Monday"; another one stays as the rule says. */
function dayWord(day: string): string {
  const weekday = weekdays[day.slice(-2)];
  const nth = day.slice(0, -2);
  if (weekday === undefined) return day;
  if (nth === "") return weekday;
  return turns[nth] === undefined ? day : `the ${turns[nth]} ${weekday}`;
}

function turn(rule: string, frequency: Frequency): string {
  const step = Number(rulePart(rule, "INTERVAL")[0] ?? "1"); // RFC 5545: INTERVAL is 1 when absent
  if (frequency === "MONTHLY" && named[step] !== undefined) return named[step];
  return step > 1 ? `every ${step} ${units[frequency]}s` : `every ${units[frequency]}`;
}

/** Returns an RRULE part in plain words: "every year in November", "every quarter"; what has no words stays as the rule says. */
export function rhythm(rule: string): string {
  const frequency = String(/FREQ=(\w+)/.exec(rule)?.[1]);
  if (!isFrequency(frequency)) return rule;
  const months = rulePart(rule, "BYMONTH").map((month) => monthNames[Number(month) - 1] ?? month); // no such month
  const days = rulePart(rule, "BYDAY").map(dayWord);
  return [
    turn(rule, frequency),
    ...(months.length > 0 ? [`in ${months.join(" and ")}`] : []),
    ...(days.length > 0 ? [`on ${days.join(" and ")}`] : []),
    ...rulePart(rule, "BYMONTHDAY").map((day) => `on day ${day}`),
  ].join(" ");
}
