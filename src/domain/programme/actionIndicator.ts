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
const plain = (text: string) => text.trim().toLowerCase();
const isOnce = (words: readonly string[]) => new Set(words).size === words.length;

/** R195: an action has at most five indicators, each with a name of its own, and none of them twice. Source: requirements OT-08, EV-02; judgement. */
export const checkIndicators = (
  indicators: readonly ActionIndicator[],
): readonly RuleProblem<"R195", "indicators">[] =>
  found(
    indicators.length <= mostIndicators &&
      indicators.every(({ name }) => isGiven(name)) &&
      isOnce(indicators.map(({ name }) => plain(name))) &&
      isOnce(indicators.map(({ key }) => key)),
    "R195",
    "indicators",
  );
