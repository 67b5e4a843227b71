import { Temporal } from "temporal-polyfill";
import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReportKind } from "./reportingDuty.ts";
import type { Question } from "./unitAnswer.ts";

/** A report that a round serves: which duty, and the due day as the plan says it. */
export type ServedDuty = { readonly duty: string; readonly stated: Day };

/** Whether a round still takes updates; a closed one says when and by whom, and how many cards had no answer. */
export type RoundState =
  | { readonly kind: "open" }
  | {
      readonly kind: "closed";
      readonly at: Date;
      readonly by: "person" | "clock";
      readonly unanswered: number;
    };

/** A time in which every owner is asked how the actions go (requirements RC-01, RC-08). */
export type ReportingRound = {
  readonly key: string;
  readonly name: string;
  /** Which report it is for; null where nobody said. */
  readonly kind: Stated<ReportKind>;
  readonly serves: readonly ServedDuty[];
  readonly opensOn: Day;
  /** The last day on which somebody can answer, until five o'clock. */
  readonly closesOn: Day;
  /** What every unit answers beside its actions, as it was asked when the round opened. */
  readonly questions: readonly Question[];
  readonly state: RoundState;
  readonly version: number;
};

export type RoundValues = Pick<ReportingRound, "name" | "kind" | "serves" | "closesOn">;

/** A round closes at the end of an office day. */
const closingHour = 17;

/** Returns the instant at which a round closes by itself: five o'clock of its last day, in summer and in winter. */
export const closingOf = ({ closesOn }: Pick<ReportingRound, "closesOn">, timeZone: string): Date =>
  new Date(
    Temporal.PlainDate.from(closesOn).toZonedDateTime({ timeZone, plainTime: { hour: closingHour } })
      .epochMilliseconds,
  );

/** R140: a round has a name, and stays open for a day at least. Source: judgement. */
export const checkRound = (
  { name, closesOn }: Pick<ReportingRound, "name" | "closesOn">,
  opensOn: Day,
): readonly RuleProblem<"R140", keyof ReportingRound>[] => [
  ...found(isGiven(name), "R140", "name"),
  ...found(closesOn > opensOn, "R140", "closesOn"),
];

/** R141: a programme has one round open at a time: nobody is asked the same thing twice. Source: judgement. */
export const mayOpen = (rounds: readonly Pick<ReportingRound, "state">[]): Result<true, "R141"> =>
  rounds.some(({ state }) => state.kind === "open") ? refused("R141") : ok(true);

/**
 * R119: a programme is closed when none of its rounds is open. Afterwards nothing in it changes, the round neither, and who was
 * asked would wait for ever. Source: judgement.
 */
export const mayCloseProgramme = (rounds: readonly Pick<ReportingRound, "state">[]): Result<true, "R119"> =>
  rounds.some(({ state }) => state.kind === "open") ? refused("R119") : ok(true);

/** R156: a report is served by one round, also when two open one at once. Source: judgement. */
export const checkServes = (
  serves: readonly ServedDuty[],
  rounds: readonly Pick<ReportingRound, "serves">[],
): readonly RuleProblem<"R156", "serves">[] => {
  const taken = rounds.flatMap((round) => round.serves);
  const isTaken = (one: ServedDuty) =>
    taken.some(({ duty, stated }) => duty === one.duty && stated === one.stated);
  return found(!serves.some(isTaken), "R156", "serves");
};

/**
 * R143: a round takes updates until it is closed or its last hour has struck, whichever comes first. Source: requirement
 * RC-09, what was reported stands.
 */
export const takesUpdates = (
  round: Pick<ReportingRound, "state" | "closesOn">,
  now: Date,
  timeZone: string,
): Result<true, "R143"> =>
  round.state.kind === "open" && now < closingOf(round, timeZone) ? ok(true) : refused("R143");

/** Who closes a round: a person who knows how many cards have no answer, or the clock. */
export type Closing =
  | { readonly by: "person"; readonly known: number; readonly at: Date }
  | { readonly by: "clock"; readonly at: Date };

/**
 * Returns the round closed. R143: it was open. R144: a person who closes it knows how many cards have no answer; with another
 * number somebody answered in the meantime, or the page was old. Source: judgement.
 */
export function closeRound(
  round: ReportingRound,
  unanswered: number,
  closing: Closing,
): Result<ReportingRound, "R143" | "R144"> {
  if (round.state.kind === "closed") return refused("R143");
  if (closing.by === "person" && closing.known !== unanswered) return refused("R144");
  return ok({ ...round, state: { kind: "closed", at: closing.at, by: closing.by, unanswered } });
}
