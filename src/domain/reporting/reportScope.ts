import type { UnitId } from "../organisation/index.ts";
import type { ProgrammeParts } from "../programme/index.ts";

/** The one unit, with everything under it, that a report is about. */
export type ReportScope = { readonly unit: UnitId; readonly name: string };

/**
 * Returns what of a programme belongs to a unit with everything under it: its actions, the targets about it with their
 * figures and benchmarks, and the objectives that these stand under. Nothing of another unit stays: an edition gives its
 * input away as data. Units that have nothing in common have no action in common, and with the actions of no unit, and of
 * a unit that was split over some of them, they are all there are. Source: requirement RC-01 (Arnhem 2021, lines 121 to 127).
 */
export function partsWithin(parts: ProgrammeParts, reach: ReadonlySet<UnitId>): ProgrammeParts {
  const isIn = (unit: UnitId | null) => unit !== null && reach.has(unit);
  const actions = parts.actions.filter(({ unit }) => isIn(unit));
  const targets = parts.targets.filter(({ about }) => isIn(about));
  const measured = new Set(targets.map(({ key }) => key));
  const mirrored = new Set(targets.map(({ benchmark }) => benchmark));
  const under = new Set([...actions, ...targets].map(({ objective }) => objective));
  return {
    ...parts,
    actions,
    targets,
    figures: parts.figures.filter(({ target }) => target !== null && measured.has(target)),
    benchmarks: parts.benchmarks.filter(({ key }) => mirrored.has(key)),
    objectives: parts.objectives.filter(({ key }) => under.has(key)),
  };
}
