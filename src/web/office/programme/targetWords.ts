import type { Benchmark, GradeBand, Target, TargetStanding } from "../../../domain/programme/index.ts";
import type { OfficeVisit } from "../../visit.ts";
import { aimOf } from "./words.ts";

/** Returns what a target aims at and how it stands, with why that cannot be said. */
export function targetLine(target: Target, { standing, reason }: TargetStanding, visit: OfficeVisit): string {
  const { programme: words } = visit.texts;
  const why = standing === "cannotSay" ? ` ${words.standingReason[reason]}` : "";
  return `${aimOf(target, visit)}. ${words.standing[standing]}.${why}`;
}

/** Returns why a target has no line; asked only where there is none. */
export function noLineIn({ comparator, value, baseline }: Target, { texts }: OfficeVisit): string {
  const { noLine } = texts.goals;
  if (comparator === "reflects") return noLine.reflects;
  if (value === null) return noLine.value;
  return baseline === null || baseline.length === 0 ? noLine.baseline : noLine.dueDate;
}

/** Returns the salary scales of a target in words. */
export function gradesIn(grades: GradeBand | null, { texts }: OfficeVisit): string {
  const { goals: words } = texts;
  if (grades === null) return words.allGrades;
  const { from, to, managersOnly } = grades;
  const band = to === null ? words.gradesFrom(from) : words.gradesOf(from, to);
  return managersOnly ? `${band}, ${words.managersOnly}` : band;
}

/** Returns the value of a benchmark: the words of its source, or the number with its unit. */
export function benchmarkValueIn(
  { value, valueText, unit }: Benchmark,
  { texts, formats }: OfficeVisit,
): string {
  if (valueText !== null) return valueText;
  if (value === null) return texts.common.notStated;
  return unit === "%" ? formats.percentage(value) : `${formats.number(value)} ${unit}`;
}

/** Returns a benchmark with its value and source in a sentence. */
export const benchmarkIn = (benchmark: Benchmark, visit: OfficeVisit): string =>
  visit.texts.goals.benchmarkOf(benchmark.label, benchmarkValueIn(benchmark, visit), benchmark.source);
