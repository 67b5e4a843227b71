import type { UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { type Period, periodFrom } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";
import { leastGroup } from "./smallestGroup.ts";
import type { Target, TargetUnit } from "./target.ts";

declare const checked: unique symbol;

/** A figure about people that somebody typed in or that a published plan states (field.md, section 18, item 8). */
export type FigureDraft = {
  readonly key: string;
  readonly target: Stated<string>;
  readonly measure: string;
  readonly value: number;
  readonly unit: TargetUnit;
  readonly period: Stated<Period>;
  /** Lower and upper bound of the interval around the value, in the unit of the value. */
  readonly interval: Stated<{ readonly lower: number; readonly upper: number }>;
  /** The group the figure is about; `wholeStaff` has no smaller rest that it could reveal. */
  readonly group: "wholeStaff" | "part" | "notStated";
  readonly about: UnitId | null;
  /** Number of people the figure is taken over. */
  readonly population: Stated<number>;
  readonly instrument: Stated<string>;
  readonly source: string;
  /** A figure of an imported plan that names its published source is out already and is shown with that source. */
  readonly alreadyPublished: boolean;
  readonly note: Stated<string>;
  readonly evidence: readonly Evidence[];
  readonly recordedOn: Day;
  /** The release that it was read from; left out where somebody typed it or others published it. */
  readonly release?: number;
};

/** A figure that passed the threshold, or was published before it came here. Only this file makes one. */
export type ReportedFigure = FigureDraft & { readonly [checked]: true };

export type FigureProblem = "T201" | "T202" | "T203";

const isCount = (unit: TargetUnit) => unit === "headcount" || unit === "headcountPerYear";

/** Returns the counts of people that a draft gives away: those it names and the rest of its group. */
function countsIn(draft: FigureDraft, population: number): readonly number[] {
  if (isCount(draft.unit)) return [draft.value, population - draft.value];
  if (draft.unit === "percentage") {
    const counted = (draft.value / 100) * population;
    return [counted, population - counted];
  }
  return [population];
}

const isPossible = ({ unit, value, interval }: FigureDraft): boolean =>
  [value, ...(interval === null ? [] : [interval.lower, interval.upper])].every(isPlausible) &&
  (value >= 0 || unit === "growth") &&
  (value <= 100 || unit !== "percentage");

/**
 * T201: a share or count about a unit or any group smaller than the whole staff names the number of people it is over, and no
 * number of people is beyond what a number can mean here.
 * T202: it is refused when that number, the people counted or the rest is under the threshold (never below 5).
 * T203: a percentage lies between 0 and 100, a count is not negative, and no number is above a billion.
 */
export function reportFigure(draft: FigureDraft, threshold: number): Result<ReportedFigure, FigureProblem> {
  if (!isPossible(draft)) return refused("T203");
  if (draft.population !== null && !isPlausible(draft.population)) return refused("T201");
  const accepted = { ...draft } as ReportedFigure;
  if (draft.alreadyPublished || (draft.group === "wholeStaff" && draft.about === null)) return ok(accepted);
  if (draft.population === null) return refused("T201");
  const least = Math.max(leastGroup, threshold);
  const counts = [draft.population, ...countsIn(draft, draft.population)];
  return counts.some((count) => count < least) ? refused("T202") : ok(accepted);
}

/** Returns a figure that was checked when it was stored. Stores use it; nothing else does. */
export const storedFigure = (draft: FigureDraft): ReportedFigure => draft as ReportedFigure;

/** A value that a target reads: of which day, out of which release or out of a table of others, and where that can be looked up. */
export type ReadValue = {
  readonly value: number;
  readonly on: Day;
  /** Null where others published it. */
  readonly release: Stated<number>;
  readonly source: string;
};

/**
 * Returns the figure of a value that a target reads, which was protected or published before it came here. It has no interval by which
 * a standing is judged: everybody was counted.
 */
export function figureRead(
  { key, measure, unit, about }: Pick<Target, "key" | "measure" | "unit" | "about">,
  { value, on, release, source }: ReadValue,
): ReportedFigure & { readonly version: number } {
  const draft: FigureDraft & { readonly version: number } = {
    key: `${key}-${on}`,
    target: key,
    measure,
    value,
    unit,
    period: periodFrom(on),
    interval: null,
    group: "part",
    about,
    population: null,
    instrument: null,
    source,
    alreadyPublished: true,
    note: null,
    evidence: [],
    recordedOn: on,
    version: 1,
    ...(release === null ? {} : { release }),
  };
  return draft as ReportedFigure & { readonly version: number };
}

/**
 * T204: a figure belongs to no target or to one of the programme, in the unit of that target. T205: its value lies in its
 * interval. W165: nobody types a figure over those that a target reads. Source: requirement OT-02; glossary, "Standing, slip, silence".
 */
export function checkFigure(
  draft: FigureDraft,
  targets: readonly Target[],
): readonly RuleProblem<"T204" | "T205" | "W165", "target" | "unit" | "interval">[] {
  const { interval, value } = draft;
  const target = targets.find(({ key }) => key === draft.target);
  return [
    ...found(draft.target === null || target !== undefined, "T204", "target"),
    ...found(target === undefined || target.unit === draft.unit, "T204", "unit"),
    ...found(target === undefined || target.reads.kind === "typed", "W165", "target"),
    ...found(interval === null || (interval.lower <= value && value <= interval.upper), "T205", "interval"),
  ];
}
