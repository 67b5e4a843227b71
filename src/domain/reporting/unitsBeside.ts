import {
  treeOn,
  type Unit,
  type UnitId,
  type UnitNode,
  type UnitRecord,
  unitsInReach,
  unitsOfOwn,
} from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";

/** A unit with everything under it that is of this unit alone, as it answers in a round. */
export type UnitBeside = { readonly unit: Unit; readonly reach: ReadonlySet<UnitId> };

/**
 * Returns the highest units that stand beside each other and between them have everything that is asked: one unit above all
 * others says nothing, unless something is asked of itself. Source: judgement.
 */
export function unitsBeside(record: UnitRecord, day: Day, asked: ReadonlySet<UnitId>): readonly UnitBeside[] {
  const descend = (nodes: readonly UnitNode[]): readonly UnitBeside[] => {
    const found = nodes
      .map(({ unit, below }) => ({ unit, below, reached: unitsInReach(record, unit.id, day) }))
      .filter(({ reached }) => [...asked].some((id) => reached.has(id)));
    const [only] = found;
    if (only !== undefined && found.length === 1 && only.below.length > 0 && !asked.has(only.unit.id))
      return descend(only.below);
    return found.map(({ unit }) => ({ unit, reach: unitsOfOwn(record, unit.id, day) }));
  };
  return descend(treeOn(record, day));
}

/** Returns the unit under which something of a unit is counted: the one that has it in reach, or the unit itself. */
export const countedUnder = (beside: readonly UnitBeside[], unit: UnitId | null): UnitId | null =>
  unit === null ? null : (beside.find(({ reach }) => reach.has(unit))?.unit.id ?? unit); // a unit that ended

/**
 * Returns the units that were split over some of these: what is still recorded on them counts with none of the parts, so
 * whoever shows these units beside each other shows it apart. Source: requirement RC-01.
 */
export function splitOver(record: UnitRecord, day: Day, beside: readonly UnitId[]): ReadonlySet<UnitId> {
  const own = new Set(beside.flatMap((id) => [...unitsOfOwn(record, id, day)]));
  const reached = beside.flatMap((id) => [...unitsInReach(record, id, day)]);
  return new Set(reached.filter((id) => !own.has(id)));
}
