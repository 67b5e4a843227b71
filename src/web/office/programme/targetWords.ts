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

/** Returns a benchmark with its value and source in a sentence. */
export function benchmarkIn(benchmark: Benchmark, { texts, formats }: OfficeVisit): string {
  const { label, value, valueText, unit, source } = benchmark;
  const number =
    value === null ? null : unit === "%" ? formats.percentage(value) : `${formats.number(value)} ${unit}`;
  return texts.goals.benchmarkOf(label, valueText ?? number ?? texts.common.notStated, source);
}
