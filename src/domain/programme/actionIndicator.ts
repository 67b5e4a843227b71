import { isGiven } from "../shared/given.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";
import { targetUnits } from "./target.ts";

export const measuredUnits = [...targetUnits, "things"] as const;
/** What a value counts: the units of a target, all about people, or things such as meetings and letters. */
export type MeasuredUnit = (typeof measuredUnits)[number];

/** A number by which somebody sees what an action does; its value is asked with the news (requirements OT-08, EV-02). */
export type ActionIndicator = {
  /** Names it within its action; it is never given to another one. */
  readonly key: string;
  readonly name: string;
  readonly unit: MeasuredUnit;
};

/** Nobody tells more than this in two minutes. */
const mostIndicators = 5;
/** A name stands above the fields of a card and above a picture. */
const longestName = 100;
const plain = (text: string) => text.trim().toLowerCase();
const isOnce = (words: readonly string[]) => new Set(words).size === words.length;

/**
 * R159: each indicator has a name of its own of at most a hundred signs; of two with one name the second is wrong. The problem
 * names the place in the list, from 1. Source: requirement OT-08; judgement.
 */
function nameProblems(indicators: readonly ActionIndicator[]): readonly RuleProblem<"R159">[] {
  const names = indicators.map(({ name }) => plain(name));
  return names.flatMap((name, at) =>
    found(
      isGiven(name) && name.length <= longestName && names.indexOf(name) === at,
      "R159",
      `name-${at + 1}`,
    ),
  );
}

/** R195: an action has at most five indicators, and none of them twice. Source: requirements OT-08, EV-02; judgement. */
export const checkIndicators = (
  indicators: readonly ActionIndicator[],
): readonly RuleProblem<"R195" | "R159">[] => [
  ...found(
    indicators.length <= mostIndicators && isOnce(indicators.map(({ key }) => key)),
    "R195",
    "indicators",
  ),
  ...nameProblems(indicators),
];
