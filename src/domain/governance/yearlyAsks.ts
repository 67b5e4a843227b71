import type { PlanVersion, Programme } from "../programme/index.ts";
import { addMonths, type Day } from "../shared/day.ts";
import { daysOf } from "../shared/period.ts";
import type { ContributionRound } from "./contributionRound.ts";

/** Who is asked every year what they make of the approach. */
export const yearlyGroups = ["worksCouncil", "employees"] as const;

/** Something that is asked every year, or at a change of the plan, and how that stands. */
export type YearlyAsk = {
  readonly group: (typeof yearlyGroups)[number];
  /** The year, or the number of the version of the plan. */
  readonly of:
    | { readonly kind: "year"; readonly year: number }
    | { readonly kind: "plan"; readonly number: number };
  readonly state: "done" | "due" | "late";
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The years of a programme up to this one; without a first year nothing is counted. */
function yearsOf(
  { start, adoptedOn, end, closedOn }: Pick<Programme, "start" | "adoptedOn" | "end" | "closedOn">,
  today: Day,
) {
  const first = start ?? adoptedOn; // a plan without a first day begins when it is adopted
  if (first === null) return [];
  const from = yearOf(daysOf(first).first);
  const ends = [yearOf(today), ...(end === null ? [] : [yearOf(daysOf(end).last)])];
  const last = Math.min(...ends, ...(closedOn === null ? [] : [Number(closedOn.slice(0, 4))]));
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, at) => from + at);
}

/** A round about what people need at work asks nothing of the approach. */
const asks = (group: YearlyAsk["group"], today: Day) => (round: ContributionRound) =>
  round.purpose !== "facilities" && round.groups.includes(group) && round.from <= today;

/**
 * Returns what is asked every year of the works council and of employees, and at each change of the plan of the works council, with
 * how that stands. A year is done with a round that begins in it; it is late when the year is over. A version of the plan after the
 * first is done with a round that began in the twelve months before its adoption. Source: requirements PW-02 and PW-03.
 */
export function yearlyAsks(
  programme: Pick<Programme, "start" | "adoptedOn" | "end" | "closedOn">,
  {
    rounds,
    versions,
    today,
  }: {
    readonly rounds: readonly ContributionRound[];
    readonly versions: readonly PlanVersion[];
    readonly today: Day;
  },
): readonly YearlyAsk[] {
  const years = yearsOf(programme, today).flatMap((year) =>
    yearlyGroups.map((group): YearlyAsk => {
      const done = rounds.filter(asks(group, today)).some(({ from }) => yearOf(from) === year);
      const open = year === yearOf(today) ? "due" : "late";
      return { group, of: { kind: "year", year }, state: done ? "done" : open };
    }),
  );
  const council = rounds.filter(asks("worksCouncil", today));
  const plans = versions
    .filter(({ number, status }) => number > 1 && status !== "draft")
    .map(({ number, adoptedOn }): YearlyAsk => {
      const by = adoptedOn ?? today; // what is submitted is adopted today at the earliest
      const done = council.some(({ from }) => addMonths(by, -12) <= from && from <= by);
      const open = adoptedOn === null ? "due" : "late";
      return { group: "worksCouncil", of: { kind: "plan", number }, state: done ? "done" : open };
    });
  return [...years, ...plans];
}
