import type { ReportedFigure, Target, TargetUnit } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { lastDayOf, type Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";

/** A value that says what an action did, with its date and its source as they stood when it was decided upon. */
export type EffectValue = {
  readonly kind: "figure";
  /** The key of the figure. */
  readonly key: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: TargetUnit;
  readonly period: Period;
  readonly source: string;
  /** The day on which somebody recorded it: from then on it can be decided upon. */
  readonly recordedOn: Day;
};

/** What a decision on an action rests on: a value, or that nothing was measured, which is said so (requirement AC-11). */
export type MeasuredEffect = EffectValue | { readonly kind: "notMeasured" };

const effectOf = (
  { key, measure, value, unit, source, recordedOn }: ReportedFigure,
  period: Period,
): EffectValue => ({
  kind: "figure",
  key,
  measure,
  value,
  unit,
  period,
  source,
  recordedOn,
});

/** Returns the figures of a target with their period, the latest in front; a figure without a period cannot be dated. */
const datedFigures = (target: string, figures: readonly ReportedFigure[]): readonly EffectValue[] =>
  figures
    .flatMap((figure) =>
      figure.target === target && figure.period !== null ? [effectOf(figure, figure.period)] : [],
    )
    .toSorted((one, other) => (lastDayOf(one.period) < lastDayOf(other.period) ? 1 : -1));

/**
 * Returns what was measured of an action, in the order of the plan: the latest figure of each target under its objective.
 * Nothing where the action has no objective: then nobody can say what it moved.
 */
export const effectsOf = (
  objective: Stated<string>,
  targets: readonly Pick<Target, "key" | "objective">[],
  figures: readonly ReportedFigure[],
): readonly EffectValue[] =>
  targets
    .filter((target) => objective !== null && target.objective === objective)
    .flatMap(({ key }) => datedFigures(key, figures).slice(0, 1));

/** Which effect somebody chose: a value by its kind and key, or that nothing was measured. */
export type EffectChoice = Pick<EffectValue, "kind" | "key"> | { readonly kind: "notMeasured" };

/** Returns the effect that was chosen, or null for one that is not there. */
export function effectChosen(
  choice: Stated<EffectChoice>,
  effects: readonly EffectValue[],
): Stated<MeasuredEffect> {
  if (choice === null || choice.kind === "notMeasured") return choice;
  return effects.find(({ kind, key }) => kind === choice.kind && key === choice.key) ?? null; // not of this action
}
