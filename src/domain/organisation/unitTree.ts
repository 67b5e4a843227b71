import type { Day } from "../shared/day.ts";
import type { Unit, UnitId, UnitRecord, UnitVersion } from "./unit.ts";

/** A unit with the units directly under it. */
export type UnitNode = { readonly unit: Unit; readonly below: readonly UnitNode[] };

/** Returns whether the unit is there on the day. */
export const existsOn = (unit: Unit, day: Day): boolean =>
  unit.beginsOn <= day && (unit.endsOn === null || day < unit.endsOn);

/**
 * Returns every unit that had begun by the day, ended ones too, each as recorded for that day: of the versions valid
 * from that day or earlier, the one recorded last. What takes effect later changes nothing in the answer.
 */
export function unitsBegunBy(record: UnitRecord, day: Day): readonly Unit[] {
  const found = new Map<UnitId, UnitVersion>();
  for (const version of record.versions) {
    if (version.validFrom > day || version.beginsOn > day) continue;
    const known = found.get(version.id);
    if (!known || known.version < version.version) found.set(version.id, version);
  }
  return [...found.values()];
}

/** Returns the units that exist on the day, each as recorded for that day. */
export const unitsOn = (record: UnitRecord, day: Day): readonly Unit[] =>
  unitsBegunBy(record, day).filter((unit) => existsOn(unit, day));

const inOrderOfCode = (one: Unit, other: Unit): number =>
  one.code < other.code ? -1 : Number(one.code > other.code);

/** Returns the organisation of a day as trees, units in the order of their code. */
export function treeOn(record: UnitRecord, day: Day): readonly UnitNode[] {
  const byParent = Map.groupBy(unitsOn(record, day).toSorted(inOrderOfCode), (unit) => unit.parent);
  const under = (parent: UnitId | null): readonly UnitNode[] =>
    (byParent.get(parent) ?? []).map((unit) => ({ unit, below: under(unit.id) })); // a unit without units under it
  return under(null);
}

/**
 * Returns the units that are this one's alone on the day: the unit, everything under it, and the units that went on as
 * nothing but these. A unit that was split over units in it and beside it is of neither, so that units beside each other
 * never have a unit in common and nothing counts twice. Source: requirement RC-01.
 */
export function unitsOfOwn(record: UnitRecord, top: UnitId, day: Day): ReadonlySet<UnitId> {
  const units = unitsBegunBy(record, day);
  const successors = Map.groupBy(
    record.successions.filter((succession) => succession.on <= day),
    ({ from }) => from,
  );
  const found = new Set<UnitId>([top]);
  const isOwn = ({ id, parent }: Unit): boolean => {
    const next = successors.get(id);
    if (next !== undefined) return next.every(({ to }) => found.has(to));
    return parent !== null && found.has(parent);
  };
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const unit of units) if (isOwn(unit)) found.add(unit.id);
  }
  return found;
}

/**
 * Returns the units that somebody with this unit reaches on the day: the unit, everything under it, and the units that
 * went on as one of these, so that nothing recorded on a merged, split or ended unit is left without an owner.
 */
export function unitsInReach(record: UnitRecord, top: UnitId, day: Day): ReadonlySet<UnitId> {
  const units = unitsBegunBy(record, day);
  const successions = record.successions.filter((succession) => succession.on <= day);
  const found = new Set<UnitId>([top]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const unit of units) if (unit.parent && found.has(unit.parent)) found.add(unit.id);
    for (const { from, to } of successions) if (found.has(to)) found.add(from);
  }
  return found;
}
