import type { UnitId } from "../organisation/index.ts";
import type { Period } from "../shared/period.ts";
import type { Rhythm } from "../shared/rhythm.ts";
import type { Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";
import type { ValueSource } from "./valueSource.ts";

export const targetUnits = ["percentage", "headcount", "headcountPerYear", "fte", "growth", "score"] as const;
/** What the number counts: percentage 0..100, persons, persons a year, fte by the named definition, % growth against a base year, a score. */
export type TargetUnit = (typeof targetUnits)[number];

export const comparators = ["atLeast", "atMost", "equals", "reflects"] as const;
/** How the value is compared; `reflects` mirrors a population and has a benchmark in the place of a value. */
export type Comparator = (typeof comparators)[number];

export const targetBases = ["stock", "inflow", "vacancies", "experience"] as const;
/** Of what a share is taken: who works here, who came in, the vacancies filled, or what employees experience. */
export type TargetBase = (typeof targetBases)[number];

/** Where the series stood before; several points may be stated, each with what the source says of it. */
export type BaselinePoint = {
  readonly value: number;
  readonly period: Period;
  readonly note: Stated<string>;
};

/** An intermediate value on the way to the due date (requirement OT-10). */
export type Milestone = { readonly value: number; readonly period: Period };

/** From this period on figures are counted in another way and are not compared with those before (requirement OT-06). */
export type SeriesBreak = { readonly period: Period; readonly reason: string };

/** The grades a target is about, such as 12 and higher; `10A` is a grade of its own (requirement OT-04). */
export type GradeBand = {
  readonly from: string;
  readonly to: Stated<string>;
  readonly managersOnly: boolean;
};

/** A value aimed at, in all kinds found in the sources (requirements OT-02 to OT-06, OT-10). */
export type Target = {
  readonly key: string;
  readonly objective: string;
  readonly measure: string;
  readonly population: string;
  readonly unit: TargetUnit;
  readonly base: Stated<TargetBase>;
  readonly comparator: Comparator;
  readonly value: Stated<number>;
  readonly baseYear: Stated<number>;
  readonly grades: Stated<GradeBand>;
  /** The unit of the organisation it is about; null is the whole organisation. */
  readonly about: UnitId | null;
  readonly rhythm: Stated<Rhythm>;
  readonly baseline: Stated<readonly BaselinePoint[]>;
  readonly milestones: readonly Milestone[];
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly dueDate: Stated<Period>;
  readonly definition: Stated<string>;
  /** Key of the benchmark it mirrors. */
  readonly benchmark: Stated<string>;
  readonly source: Stated<string>;
  /** Where its values come from. */
  readonly reads: ValueSource;
  readonly note: Stated<string>;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};

/** A published figure of a population against which a target is held (requirement OT-05). */
export type Benchmark = {
  readonly key: string;
  readonly label: string;
  readonly value: Stated<number>;
  readonly valueText: Stated<string>;
  readonly unit: string;
  readonly population: string;
  readonly period: Stated<Period>;
  readonly source: string;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};
