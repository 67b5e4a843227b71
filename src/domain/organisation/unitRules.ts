import type { Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { latestUnit, type Unit, type UnitId, type UnitRecord } from "./unit.ts";
import { unitsOn } from "./unitTree.ts";

/** What somebody states about a unit that is to begin. */
export type UnitDraft = Pick<Unit, "code" | "name" | "kind" | "parent">;

/** Returns the day and every later day on which something recorded takes effect: between them nothing changes. */
function turningDays(record: UnitRecord, from: Day): readonly Day[] {
  const days = record.versions.flatMap(({ validFrom, beginsOn, endsOn }) =>
    endsOn === null ? [validFrom, beginsOn] : [validFrom, beginsOn, endsOn],
  );
  return [from, ...new Set(days.filter((day) => day > from))];
}

/** O101: a unit ends after the day on which it begins. */
export const checkLife = (unit: Unit): Result<true, "O101"> =>
  unit.endsOn === null || unit.endsOn > unit.beginsOn ? ok(true) : refused("O101");

/** O102: a unit stands under a unit that exists on every day it does; nothing new comes under a unit that ends. */
export function checkParents(record: UnitRecord, from: Day): Result<true, "O102"> {
  const orphaned = (units: readonly Unit[]): boolean => {
    const there = new Set(units.map((unit) => unit.id));
    return units.some((unit) => unit.parent !== null && !there.has(unit.parent));
  };
  return turningDays(record, from).some((day) => orphaned(unitsOn(record, day))) ? refused("O102") : ok(true);
}

function standsBelowItself(units: readonly Unit[]): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  return units.some((unit) => {
    let above = unit.parent;
    for (let steps = 0; above !== null && steps < units.length; steps++) above = parents.get(above) ?? null; // the top
    return above !== null;
  });
}

/** O103: on no day does a unit stand under itself, directly or through other units. */
export const checkNotBelowItself = (record: UnitRecord, from: Day): Result<true, "O103"> =>
  turningDays(record, from).some((day) => standsBelowItself(unitsOn(record, day)))
    ? refused("O103")
    : ok(true);

/** O104: a code belongs to one unit for ever, also after that unit has ended; capitals make no difference. */
export function checkCode(record: UnitRecord, code: string, own: UnitId): Result<true, "O104"> {
  const same = (other: string) => other.toLowerCase() === code.toLowerCase();
  const taken = record.versions.some((version) => version.id !== own && same(version.code));
  return taken ? refused("O104") : ok(true);
}

/** O105: a unit ends only when from that day on no unit stands under it. */
export function checkNothingBelow(record: UnitRecord, unit: UnitId, from: Day): Result<true, "O105"> {
  const below = (day: Day) => unitsOn(record, day).some((other) => other.parent === unit);
  return turningDays(record, from).some(below) ? refused("O105") : ok(true);
}

/** O106: a unit whose end is recorded is not changed any more. */
export const checkNotEnded = (record: UnitRecord, unit: UnitId): Result<true, "O106"> =>
  latestUnit(record, unit).endsOn === null ? ok(true) : refused("O106");

/** O107: a change takes effect on or after the day of the last change recorded for the unit. */
export const checkOrder = (record: UnitRecord, unit: UnitId, day: Day): Result<true, "O107"> =>
  latestUnit(record, unit).validFrom <= day ? ok(true) : refused("O107");

/** O108: a merger takes two or more units, a split makes two or more, and neither names a unit twice. */
export function checkSeveral(units: readonly UnitId[], taken: readonly UnitId[] = []): Result<true, "O108"> {
  const named = [...units, ...taken];
  return units.length >= 2 && new Set(named).size === named.length ? ok(true) : refused("O108");
}

/** O109: a unit has a code, a name and a kind. */
export const checkWords = ({ code, name, kind }: UnitDraft): Result<true, "O109"> =>
  [code, name, kind].every((word) => word.trim() !== "") ? ok(true) : refused("O109");
