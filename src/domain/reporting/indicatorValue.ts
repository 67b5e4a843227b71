import {
  type ActionIndicator,
  type FigureDraft,
  type MeasuredUnit,
  type RuleProblem,
  reportFigure,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { firstDayOf, type Period } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

declare const checked: unique symbol;

/** What somebody tells of an indicator with the news of an action. */
export type IndicatorDraft = {
  readonly indicator: string;
  readonly value: number;
  /** Number of people the value is taken over; null where it counts things. */
  readonly population: Stated<number>;
  /** The day or period the value is about. */
  readonly period: Period;
};

/** The name and unit it had then stand with each value, so that it stays readable when the indicator changes. */
type Told = IndicatorDraft & Pick<ActionIndicator, "name" | "unit">;

/** A value of an indicator that passed the threshold. Only this file makes one. */
export type CheckedValue = Told & { readonly [checked]: true };

/** A value as it was kept with the news. */
export type IndicatorValue = CheckedValue & {
  /** The number of the update with which it was told. */
  readonly update: number;
  readonly at: Date;
};

type ValueProblem = RuleProblem<"R196" | "T201" | "T202" | "T203">;

const figureOf = (
  { value, population, period }: IndicatorDraft,
  { name, unit }: { readonly name: string; readonly unit: Exclude<MeasuredUnit, "things"> },
  today: Day,
): FigureDraft => ({
  key: "",
  target: null,
  measure: name,
  value,
  unit,
  period,
  interval: null,
  group: "part",
  about: null,
  population,
  instrument: null,
  source: name,
  alreadyPublished: false,
  note: null,
  evidence: [],
  recordedOn: today,
});

const at = (field: string, { indicator }: IndicatorDraft) => `${field}-${indicator}`;

/**
 * R196: a value is about a day or period that has begun. A value about people passes what every figure passes: T201 names the
 * number of people, T202 refuses a small group, T203 an impossible number. Source: requirement EV-02; privacy as for figures.
 */
export function tellValue(
  draft: IndicatorDraft,
  { name, unit }: ActionIndicator,
  { threshold, today }: { readonly threshold: number; readonly today: Day },
): Result<CheckedValue, readonly ValueProblem[]> {
  if (firstDayOf(draft.period) > today) return refused([{ code: "R196", at: at("period", draft) }]);
  const told = { ...draft, name, unit, population: unit === "things" ? null : draft.population };
  const accepted = told as CheckedValue; // the mark exists for the compiler alone
  if (unit === "things")
    return draft.value >= 0 && isPlausible(draft.value)
      ? ok(accepted)
      : refused([{ code: "T203", at: at("value", draft) }]);
  const figure = reportFigure(figureOf(draft, { name, unit }, today), threshold);
  if (figure.ok) return ok(accepted);
  return refused([
    { code: figure.problem, at: at(figure.problem === "T203" ? "value" : "population", draft) },
  ]);
}

/** Returns a value that was checked when it was stored. Stores use it; nothing else does. */
export const storedValue = (told: Told & { readonly update: number; readonly at: Date }): IndicatorValue =>
  told as IndicatorValue; // the mark exists for the compiler alone

/** Returns the last value of an indicator, by when it was told. */
export const lastValueOf = (
  indicator: string,
  values: readonly IndicatorValue[],
): IndicatorValue | undefined => values.findLast((value) => value.indicator === indicator);
