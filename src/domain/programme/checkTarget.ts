import { isGiven } from "../shared/given.ts";
import { lastDayOf } from "../shared/period.ts";
import { isPlausible } from "../shared/plausible.ts";
import { isStated } from "../shared/stated.ts";
import type { ProgrammeParts } from "./programmeParts.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";
import type { Benchmark, Target } from "./target.ts";

type TargetProblem = RuleProblem<
  "T101" | "T102" | "T103" | "T104" | "T105" | "T106" | "T108" | "T203",
  keyof Target
>;

function hasAim({ comparator, value, benchmark }: Target, known: ReadonlySet<string>): boolean {
  return comparator === "reflects" ? benchmark !== null && known.has(benchmark) : isStated(value);
}

/** Returns whether every milestone has a period of its own that ends before the due date. */
function milestonesFit({ milestones, dueDate }: Target): boolean {
  const ends = milestones.map(({ period }) => lastDayOf(period));
  const due = isStated(dueDate) ? lastDayOf(dueDate) : undefined;
  return new Set(ends).size === ends.length && ends.every((end) => due === undefined || end < due);
}

const isPossible = ({ unit, value, milestones }: Target): boolean =>
  [...milestones.map((milestone) => milestone.value), ...(value === null ? [] : [value])].every(
    (number) =>
      isPlausible(number) && (unit === "growth" || number >= 0) && (unit !== "percentage" || number <= 100),
  );

/**
 * What a person must give for a target; an imported plan may leave it unsaid.
 * T101: what is measured and of whom. T102: a value, or for a target that mirrors a population a benchmark of the
 * programme. T103: a due date. T104: how it is counted. T105: growth names its base year. T106: milestones have a period
 * each and end before the due date. T108: a target belongs to an objective of the programme. T203: a percentage lies between 0 and
 * 100, a count is not negative, and no number is above a billion.
 * Source: requirements OT-02, OT-03, OT-05, OT-10.
 */
export function checkTarget(
  target: Target,
  { benchmarks, objectives }: Pick<ProgrammeParts, "benchmarks" | "objectives">,
): readonly TargetProblem[] {
  const known = new Set(benchmarks.map(({ key }) => key));
  return [
    ...found(isGiven(target.measure), "T101", "measure"),
    ...found(isGiven(target.population), "T101", "population"),
    ...found(hasAim(target, known), "T102", target.comparator === "reflects" ? "benchmark" : "value"),
    ...found(isStated(target.dueDate), "T103", "dueDate"),
    ...found(isGiven(target.definition), "T104", "definition"),
    ...found(target.unit !== "growth" || isStated(target.baseYear), "T105", "baseYear"),
    ...found(milestonesFit(target), "T106", "milestones"),
    ...found(
      objectives.some(({ key }) => key === target.objective),
      "T108",
      "objective",
    ),
    ...found(isPossible(target), "T203", "value"),
  ];
}

/** T109: a benchmark has a name, a source and a value in numbers or in words. Source: requirement OT-05. */
export const checkBenchmark = ({
  label,
  source,
  value,
  valueText,
}: Benchmark): readonly RuleProblem<"T109", keyof Benchmark>[] => [
  ...found(isGiven(label), "T109", "label"),
  ...found(isGiven(source), "T109", "source"),
  ...found(isStated(value) || isGiven(valueText), "T109", "value"),
];
