import { found, type RuleProblem } from "../programme/index.ts";
import { type Day, daysBetween } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { daysOfRule, type Rhythm } from "../shared/rhythm.ts";
import type { Stated } from "../shared/stated.ts";
import type { GovernanceBody } from "./governanceBody.ts";
import type { MeetingTimes } from "./meetingTimes.ts";

export const seriesKinds = ["body", "committee", "conversation", "mirror"] as const;
/** What comes back: meetings of a body, of a committee of the council, conversations with a theme, or mirror sessions. */
export type SeriesKind = (typeof seriesKinds)[number];

/** What a series says of itself; its days are worked out and kept nowhere (requirements GV-01, GV-02, GV-07 to GV-09). */
export type MeetingSeriesValues = MeetingTimes & {
  readonly kind: SeriesKind;
  readonly name: string;
  /** The key of the body that comes together. */
  readonly body: string;
  /** How often; it never changes, so that what was planned stays where it was: a new turn is a new series. */
  readonly rhythm: Rhythm;
  readonly firstDay: Day;
  readonly endsOn: Stated<Day>;
  readonly place: Stated<string>;
};

export type MeetingSeries = MeetingSeriesValues & { readonly key: string; readonly version: number };

/** What somebody fills in; without a rhythm of its own it comes back as its body does. */
export type MeetingSeriesDraft = Omit<MeetingSeriesValues, "rhythm"> & { readonly rhythm: Stated<Rhythm> };

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const weekdayIn = (day: Day): string => String(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]);

/**
 * Returns a rhythm on the weekday of its first day: monthly from Monday 12 January is each second Monday, so that no meeting
 * falls on a Sunday. A fifth weekday is the last one of the month. What names its days already stays. Source: judgement.
 */
export function onWeekday(rhythm: Rhythm, firstDay: Day): Rhythm {
  if (rhythm.kind !== "rule" || !/^FREQ=(?:MONTHLY|YEARLY)(?:;INTERVAL=\d+)?$/.test(rhythm.rule))
    return rhythm;
  const turn = Math.ceil(Number(firstDay.slice(8)) / 7);
  const month = rhythm.rule.startsWith("FREQ=YEARLY") ? `;BYMONTH=${Number(firstDay.slice(5, 7))}` : "";
  return {
    kind: "rule",
    rule: `${rhythm.rule}${month};BYDAY=${turn === 5 ? -1 : turn}${weekdayIn(firstDay)}`,
  };
}

/** Nobody plans further ahead or looks further back than this, in days. */
const longestSeries = 366 * 20;

type SeriesProblem = RuleProblem<"G104" | "G105" | "G106", keyof MeetingSeriesDraft>;

/**
 * Returns a series as it begins, or every rule it breaks. G104: a series has a name and a body. G105: it says how often, by
 * itself or by its body. G106: it ends later on the clock than it begins, and its last day is not before its first and at most
 * twenty years later. Source: requirement GV-01; judgement.
 */
export function beginSeries(
  draft: MeetingSeriesDraft,
  bodies: readonly GovernanceBody[],
): { readonly values: MeetingSeriesValues | null; readonly problems: readonly SeriesProblem[] } {
  const body = bodies.find(({ key }) => key === draft.body);
  const rhythm = draft.rhythm ?? body?.rhythm ?? null; // as its body comes together, where that says so
  const problems = [
    ...checkSeries(draft),
    ...found(body !== undefined, "G104", "body"),
    ...found(rhythm !== null, "G105", "rhythm"),
  ];
  if (rhythm === null || problems.length > 0) return { values: null, problems };
  return { values: { ...draft, rhythm: onWeekday(rhythm, draft.firstDay) }, problems };
}

/** Returns what is wrong with a series that stands: G104 and G106, as at its beginning. */
export const checkSeries = ({
  name,
  from,
  until,
  firstDay,
  endsOn,
}: Pick<MeetingSeriesDraft, "name" | "from" | "until" | "firstDay" | "endsOn">): readonly SeriesProblem[] => [
  ...found(isGiven(name), "G104", "name"),
  ...found(from < until, "G106", "until"),
  ...found(
    endsOn === null || (endsOn >= firstDay && daysBetween(firstDay, endsOn) <= longestSeries),
    "G106",
    "endsOn",
  ),
];

/** Days of a window, both included. */
export type Window = { readonly from: Day; readonly to: Day };

/**
 * Returns the days of a series in a window, by its rhythm alone: those of its rule, or the first day where it comes together
 * once. What comes back at events, always or in words has no days of itself: only extra meetings. Source: requirement GV-01.
 */
export function daysOfSeries(
  { rhythm, firstDay, endsOn }: Pick<MeetingSeries, "rhythm" | "firstDay" | "endsOn">,
  window: Window,
): readonly Day[] {
  const from = firstDay > window.from ? firstDay : window.from;
  const to = endsOn !== null && endsOn < window.to ? endsOn : window.to;
  if (from > to) return [];
  if (rhythm.kind === "once") return firstDay >= from ? [firstDay] : [];
  return rhythm.kind === "rule" ? daysOfRule(rhythm.rule, firstDay, { from, to }) : [];
}
