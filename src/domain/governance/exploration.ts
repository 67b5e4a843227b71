import type { PersonId } from "../organisation/index.ts";
import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

export const explorations = ["voluntaryRegistration", "employeesWithDisability"] as const;
/** What is looked into with its alternatives before anything is built (requirements WM-07 and WM-10). */
export type Exploration = (typeof explorations)[number];

/** The alternatives of each exploration, the one that asks least of people first. */
export const alternativesOf: Readonly<Record<Exploration, readonly string[]>> = {
  voluntaryRegistration: ["nothing", "barometer", "anonymousRound", "ownRecord"],
  employeesWithDisability: ["nothing", "ownCount", "anonymousRound", "flagWithPerson"],
};

/** Alternatives that keep a special characteristic with a person. */
const withPerson: readonly string[] = ["ownRecord", "flagWithPerson"];

/** Returns whether an alternative keeps a special characteristic with a person. */
export const keepsWithPerson = (alternative: string): boolean => withPerson.includes(alternative);

/** What was decided about an exploration: a later decision stands in place of an earlier one, which can still be read. */
export type ExplorationDecision = {
  /** Counted within the municipality, from 1. */
  readonly number: number;
  readonly exploration: Exploration;
  readonly alternative: string;
  /** Who decided: a function or a body, such as the executive. */
  readonly decidedBy: string;
  readonly day: Day;
  readonly reason: string;
  /** Who checked the law, and where that stands; not stated while nobody did. */
  readonly legalCheck: Stated<string>;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** What somebody records of a decision. */
export type ExplorationDecisionDraft = {
  readonly exploration: Exploration;
  readonly alternative: Stated<string>;
  readonly decidedBy: Stated<string>;
  readonly day: Stated<Day>;
  readonly reason: Stated<string>;
  readonly legalCheck: Stated<string>;
};

type Problem = RuleProblem<"W190" | "W191", keyof ExplorationDecisionDraft>;

/**
 * W190: a special characteristic is kept with no person, whatever is decided: the product has no place for it. W191: a decision
 * names one of the alternatives, who decided, why, and a day of today or earlier. Source: requirements PL-03, WM-07 and WM-10;
 * docs/privacy.md.
 */
export const checkExplorationDecision = (
  { exploration, alternative, decidedBy, day, reason }: ExplorationDecisionDraft,
  today: Day,
): readonly Problem[] => [
  ...found(alternative === null || !keepsWithPerson(alternative), "W190", "alternative"),
  ...found(alternative !== null && alternativesOf[exploration].includes(alternative), "W191", "alternative"),
  ...found(isGiven(decidedBy), "W191", "decidedBy"),
  ...found(day !== null && day <= today, "W191", "day"),
  ...found(isGiven(reason), "W191", "reason"),
];

/** Returns the decision that stands: the last one that was recorded. */
export const decisionOf = (
  exploration: Exploration,
  decisions: readonly ExplorationDecision[],
): ExplorationDecision | undefined => decisions.findLast((one) => one.exploration === exploration);
