const units = { DAILY: "dag", WEEKLY: "week", MONTHLY: "maand", YEARLY: "jaar" } as const;
const many = { DAILY: "dagen", WEEKLY: "weken", MONTHLY: "maanden", YEARLY: "jaar" } as const;
type Frequency = keyof typeof units;
const isFrequency = (text: string): text is Frequency => text in units;

/** Returns an RRULE part in plain words: "elk jaar", "elke 6 maanden". */
export function rhythm(rule: string): string {
  const frequency = String(/FREQ=(\w+)/.exec(rule)?.[1]);
  const step = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? "1"); // RFC 5545: INTERVAL is 1 when absent
  if (!isFrequency(frequency)) return rule;
  if (step > 1) return `elke ${step} ${many[frequency]}`;
  return `${frequency === "YEARLY" ? "elk" : "elke"} ${units[frequency]}`;
}
