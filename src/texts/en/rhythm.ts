const units = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;
type Frequency = keyof typeof units;
const isFrequency = (text: string): text is Frequency => text in units;

/** Returns an RRULE part in plain words: "every year", "every 6 months". */
export function rhythm(rule: string): string {
  const frequency = String(/FREQ=(\w+)/.exec(rule)?.[1]);
  const step = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? "1"); // RFC 5545: INTERVAL is 1 when absent
  if (!isFrequency(frequency)) return rule;
  return step > 1 ? `every ${step} ${units[frequency]}s` : `every ${units[frequency]}`;
}
