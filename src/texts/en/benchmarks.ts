import type { benchmarks as dutch } from "../nl/benchmarks.ts";

/** The page and the forms of benchmarks: published figures against which targets are held. */
export const benchmarks: typeof dutch = {
  title: "Benchmarks",
  lead: (count) =>
    count === 1 ? "1 published figure to compare with." : `${count} published figures to compare with.`,
  none: "There is no benchmark yet.",
  label: "Name",
  value: "Value",
  valueText: "Value in words",
  valueTextHint: "Only when the source gives no number, such as: about a quarter.",
  unit: "Unit",
  unitHint: "For example % or people.",
  population: "About whom",
  populationHint: "For example: working population of the municipality.",
  period: "Period",
  source: "Source",
  sourceHint: "Who published the figure and where, so that somebody else finds it again.",
  usedBy: "Targets that compare with it",
  change: "Change benchmark",
  add: "Add benchmark",
};
