import type { Action, MeasuredUnit, ReportedFigure, Target } from "../programme/index.ts";
import { type Day, dayOf } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import { type IndicatorValue, lastValueOf } from "./indicatorValue.ts";

/** A value that says what an action did, with its date and its source as they stood when it was decided upon. */
export type EffectValue = {
  /** A figure under the objective of the action, or an indicator of the action itself. */
  readonly kind: "figure" | "indicator";
  /** The key of the figure or of the indicator. */
  readonly key: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: MeasuredUnit;
  readonly period: Period;
  /** Where it comes from; null for what the owner told with the news. */
  readonly source: Stated<string>;
  /** The day on which somebody recorded it: from then on it can be decided upon. */
  readonly recordedOn: Day;
};

/** A value that can be decided upon, with the instant at which it came; null for a figure, of which the day alone is known. */
export type OfferedEffect = EffectValue & { readonly cameAt: Stated<Date> };

/** What a decision on an action rests on: a value, or that nothing was measured, which is said so (requirement AC-11). */
export type MeasuredEffect = EffectValue | { readonly kind: "notMeasured" };

const effectOf = (
  { key, measure, value, unit, source, recordedOn }: ReportedFigure,
  period: Period,
): OfferedEffect => ({
  kind: "figure",
  key,
  measure,
  value,
  unit,
  period,
  source,
  recordedOn,
  cameAt: null,
});

/** Returns the figures of a target with their period, the latest in front; a figure without a period cannot be dated. */
const datedFigures = (target: string, figures: readonly ReportedFigure[]): readonly OfferedEffect[] =>
  figures
    .flatMap((figure) =>
      figure.target === target && figure.period !== null ? [effectOf(figure, figure.period)] : [],
    )
    .toSorted((one, other) => (lastDayOf(one.period) < lastDayOf(other.period) ? 1 : -1));

/** Returns the last value of each indicator that an action has now. */
const lastTold = (
  { indicators }: Pick<Action, "indicators">,
  values: readonly IndicatorValue[],
  timeZone: string,
): readonly OfferedEffect[] =>
  indicators.flatMap(({ key }): readonly OfferedEffect[] => {
    const last = lastValueOf(key, values);
    if (last === undefined) return [];
    const { name: measure, value, unit, period, at: cameAt } = last;
    const recordedOn = dayOf(cameAt, timeZone);
    return [{ kind: "indicator", key, measure, value, unit, period, source: null, recordedOn, cameAt }];
  });

/** What is known of what an action does: the targets and figures of the programme, and what was told of its indicators. */
export type KnownValues = {
  readonly targets: readonly Pick<Target, "key" | "objective">[];
  readonly figures: readonly ReportedFigure[];
  readonly values: readonly IndicatorValue[];
  readonly timeZone: string;
};

/**
 * Returns what was measured of an action: the last value of each of its indicators, and the latest figure of each target under
 * its objective, in the order of the plan. Without an objective nobody can say which target it moved.
 */
export const effectsOf = (
  action: Pick<Action, "objective" | "indicators">,
  { targets, figures, values, timeZone }: KnownValues,
): readonly OfferedEffect[] => [
  ...lastTold(action, values, timeZone),
  ...targets
    .filter(({ objective }) => action.objective !== null && objective === action.objective)
    .flatMap(({ key }) => datedFigures(key, figures).slice(0, 1)),
];

/** Which effect somebody chose: a value by its kind and key, or that nothing was measured. */
export type EffectChoice = Pick<EffectValue, "kind" | "key"> | { readonly kind: "notMeasured" };

/** Returns the effect that was chosen as it is kept with a decision, or null for one that is not there. */
export function effectChosen(
  choice: Stated<EffectChoice>,
  effects: readonly OfferedEffect[],
): Stated<MeasuredEffect> {
  if (choice === null || choice.kind === "notMeasured") return choice;
  const found = effects.find(({ kind, key }) => kind === choice.kind && key === choice.key);
  if (found === undefined) return null; // not of this action
  const { cameAt: _, ...effect } = found;
  return effect;
}
