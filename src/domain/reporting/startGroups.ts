import { type StartStep, startSteps } from "../programme/index.ts";
import type { Stated } from "../shared/stated.ts";

/** Units that began in the same place; null where the plan does not say where. */
export type StartGroup<Shown> = { readonly start: Stated<StartStep>; readonly units: readonly Shown[] };

/**
 * Returns units by where they began, because only those compare: the steps in their own order, not stated last, and within
 * a step the order in which the units were given. How a unit does never decides on its place.
 * Source: requirement UP-08 ("De aanpak kan verschillen tussen clusters, omdat elk vanuit een andere positie begint").
 */
export function startGroups<Shown>(
  units: readonly Shown[],
  startOf: (unit: Shown) => Stated<StartStep>,
): readonly StartGroup<Shown>[] {
  const groups = Map.groupBy(units, startOf);
  return [...startSteps, null].flatMap((start) => {
    const found = groups.get(start);
    return found === undefined ? [] : [{ start, units: found }];
  });
}
