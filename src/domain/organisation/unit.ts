import type { Day } from "../shared/day.ts";
import type { Id } from "../shared/id.ts";

export type UnitId = Id<"unit">;

/** A part of the organisation as it is on one day: a cluster, directorate, department or team. */
export type Unit = {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  /** The word of the organisation itself: cluster, directie, dienst, team. */
  readonly kind: string;
  readonly parent: UnitId | null;
  readonly beginsOn: Day;
  /** The first day on which the unit is no longer there. */
  readonly endsOn: Day | null;
  readonly version: number;
};

/** Returns the unit and every unit under it; units that are not in `units` are not in the answer. */
export function unitAndBelow(units: readonly Unit[], top: UnitId): ReadonlySet<UnitId> {
  const found = new Set<UnitId>([top]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const unit of units) if (unit.parent && found.has(unit.parent)) found.add(unit.id);
  }
  return found;
}
