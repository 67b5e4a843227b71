import { defaultGroupLimit } from "../disclosure/index.ts";
import type { ReleasedSource, TargetUnit } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import { type ConfidenceInterval, wilsonInterval } from "../statistics/index.ts";
import { type CountedTable, groupCounter } from "./chosenCells.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { shareConfidence } from "./releasedShare.ts";

/** What a release says of a figure that a target reads. A hidden one has no number at all. */
export type FigureReading = {
  readonly release: number;
  readonly on: Day;
  readonly threshold: number;
} & (
  | {
      readonly kind: "shown";
      /** A percentage 0..100, or people. */
      readonly value: number;
      readonly part: number;
      /** Of how many it is a share; null for a count. */
      readonly whole: Stated<number>;
      readonly interval: Stated<ConfidenceInterval>;
    }
  | { readonly kind: "tooFew" }
  | { readonly kind: "hidden" }
);

/** From so many people on a percentage has a decimal. Source: docs/disclosure.md, percentages. */
const decimalFrom = 100;

/** Returns a share of whole people as a percentage: with one decimal of 100 people or more, else whole. */
function percentageOf(part: number, whole: number): number {
  const times = whole < decimalFrom ? 1 : 10;
  return Math.round((100 * times * part) / whole) / times;
}

function readingIn(
  { who, within }: ReleasedSource,
  unit: TargetUnit,
  counted: CountedTable,
):
  | { readonly kind: "hidden" | "tooFew" }
  | Omit<FigureReading & { readonly kind: "shown" }, "release" | "on" | "threshold"> {
  const countOf = groupCounter(counted);
  const around = within === null ? [] : [within];
  const part = countOf([who, ...around]);
  if (part === null) return { kind: "hidden" };
  if (unit !== "percentage") return { kind: "shown", value: part, part, whole: null, interval: null };
  const whole = countOf(around);
  if (whole === null) return { kind: "hidden" };
  if (whole < defaultGroupLimit(counted.table.threshold)) return { kind: "tooFew" };
  const interval = wilsonInterval({ count: part, total: whole }, shareConfidence);
  return { kind: "shown", value: percentageOf(part, whole), part, whole, interval };
}

/**
 * Returns what each release that has the table says of a figure, in their order. W177: a share is of two shown counts of one release, of
 * as many people as the group limit. Of a hidden one nothing is left. Source: requirement WM-01; docs/disclosure.md, percentages.
 */
export const figureReadings = (
  source: ReleasedSource,
  unit: TargetUnit,
  releases: readonly FiguresInRelease[],
): readonly FigureReading[] =>
  releases.flatMap(({ number, referenceDate, threshold, tables }) =>
    tables
      .filter(({ declared }) => declared.key === source.table)
      .slice(0, 1)
      .map((counted) => ({
        ...readingIn(source, unit, counted),
        release: number,
        on: referenceDate,
        threshold,
      })),
  );
