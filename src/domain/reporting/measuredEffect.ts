import {
  type Action,
  latestFigure,
  type MeasuredUnit,
  type ReportedFigure,
  type Target,
} from "../programme/index.ts";
import { type Day, dayOf } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
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

const effectOf = ({
  key,
  measure,
  value,
  unit,
  period,
  source,
  recordedOn,
}: ReportedFigure & { readonly period: Period }): OfferedEffect => ({
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
  readonly targets: readonly Pick<Target, "key" | "objective" | "unit" | "seriesBreaks">[];
  readonly figures: readonly ReportedFigure[];
  readonly values: readonly IndicatorValue[];
  readonly timeZone: string;
  readonly today: Day;
};

/** A figure about one unit says nothing of what an action of another did. */
const isAbout = ({ about }: ReportedFigure, { unit }: Pick<Action, "unit">): boolean =>
  about === null || unit === null || about === unit;

/**
 * Returns what was measured of an action: the last value of each of its indicators, and the figure by which each target
 * under its objective stands, in the order of the plan. Without an objective nobody can say which target it moved.
 */
export const effectsOf = (
  action: Pick<Action, "objective" | "indicators" | "unit">,
  { targets, figures, values, timeZone, today }: KnownValues,
): readonly OfferedEffect[] => [
  ...lastTold(action, values, timeZone),
  ...targets
    .filter(({ objective }) => action.objective !== null && objective === action.objective)
    .flatMap((target) => {
      const own = figures.filter((figure) => isAbout(figure, action));
      const latest = latestFigure(target, own, today);
      return latest === undefined ? [] : [effectOf(latest)];
    }),
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
