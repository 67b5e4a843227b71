import type { TargetUnit } from "../../programme/index.ts";
import type { EditionContent, FigureLine } from "../../reporting/index.ts";
import type { Day } from "../../shared/day.ts";
import type { Period } from "../../shared/period.ts";
import type { Stated } from "../../shared/stated.ts";
import type { Placeholder } from "./placeholder.ts";

/** A figure of an edition as a letter quotes it, with its date and source; of a hidden one nothing but since when. */
export type QuotedValue =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "count"; readonly count: number; readonly on: Day }
  | {
      readonly kind: "measured";
      readonly value: number;
      readonly unit: TargetUnit;
      readonly period: Stated<Period>;
      /** Null where the edition names none of its own. */
      readonly source: Stated<string>;
      readonly release: Stated<number>;
    }
  | { readonly kind: "hidden"; readonly since: Day }
  | { readonly kind: "empty" };

/** What an edition can say in the place of a placeholder, and what is measured where that has a name of its own. */
export type Quote = {
  readonly placeholder: Placeholder;
  readonly measure: Stated<string>;
  readonly value: QuotedValue;
};

type Measured = Pick<FigureLine, "value" | "period"> & Partial<Pick<FigureLine, "source" | "release">>;

function measuredAs(figure: Measured | null, unit: TargetUnit, withheldOn: Day | undefined): QuotedValue {
  // a value of before is no answer for a day of which the value is hidden
  if (withheldOn !== undefined) return { kind: "hidden", since: withheldOn };
  if (figure === null) return { kind: "empty" };
  const { value, period, source, release } = figure;
  return {
    kind: "measured",
    value,
    unit,
    period,
    source: source ?? null, // a report on a round names releases and no other source
    release: release ?? null, // somebody typed it
  };
}

function quotesOfYear({ report }: EditionContent & { readonly kind: "committeeYear" }): readonly Quote[] {
  const on = report.asOf;
  return [
    { placeholder: { kind: "actions" }, measure: null, value: { kind: "count", count: report.total, on } },
    ...report.statuses.map(({ status, count }) => ({
      placeholder: { kind: "actionsOf", status } as const,
      measure: null,
      value: { kind: "count", count, on } as const,
    })),
    { placeholder: { kind: "overdue" }, measure: null, value: { kind: "count", count: report.overdue, on } },
    ...report.targets.map(({ key, measure, population, unit, lastFigure, withheldOn }) => ({
      placeholder: { kind: "target", key } as const,
      measure: `${measure}, ${population}`,
      value: measuredAs(lastFigure, unit, withheldOn),
    })),
    ...report.figures.map((figure, at) => ({
      placeholder: { kind: "figure", number: at + 1 } as const,
      measure: figure.measure,
      value: measuredAs(figure, figure.unit, undefined),
    })),
  ];
}

/**
 * Returns everything that a letter may quote from an edition: its day, its counts of actions, the last value of each target
 * with date and source, and figures of no target. What a release hides is hidden here. Counts are whole numbers of actions.
 * Source: requirement CI-05.
 */
export function quotesIn(content: EditionContent): readonly Quote[] {
  const on = content.asOf;
  const day: Quote = { placeholder: { kind: "asOf" }, measure: null, value: { kind: "day", day: on } };
  if (content.kind === "committeeYear") return [day, ...quotesOfYear(content)];
  const { counts, targets } = content.report;
  const count = (placeholder: Placeholder, value: number): Quote => ({
    placeholder,
    measure: null,
    value: { kind: "count", count: value, on },
  });
  return [
    day,
    count({ kind: "actions" }, counts.actions),
    count({ kind: "actionsOf", status: "done" }, counts.done),
    count({ kind: "overdue" }, counts.overdue),
    ...targets.map(({ key, measure, population, unit, last, withheldOn }) => ({
      placeholder: { kind: "target", key } as const,
      measure: `${measure}, ${population}`,
      value: measuredAs(last, unit, withheldOn),
    })),
  ];
}
