import {
  latestUnit,
  type Reorganisation,
  recordWith,
  type UnitId,
  type UnitProblem,
  type UnitRecord,
  unitAdded,
  unitChanged,
  unitSplit,
  unitsMerged,
} from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { idFrom } from "../../domain/shared/id.ts";
import type { Result } from "../../domain/shared/result.ts";
import { done } from "../done.ts";
import type { DemoUnit } from "../meerwijkUnits.ts";
import type { Reshuffle, UnitAct } from "./reorganisations.ts";

const idOf = (code: string): UnitId => idFrom(code);
const draftOf = ({ parent, ...unit }: DemoUnit) => ({
  ...unit,
  parent: parent === null ? null : idOf(parent),
});

function acted(record: UnitRecord, act: UnitAct, day: Day): Result<Reorganisation, UnitProblem> {
  if (act.kind === "merge")
    return unitsMerged(record, {
      units: act.units.map(idOf),
      into: draftOf(act.into),
      id: idOf(act.into.code),
      day,
    });
  if (act.kind === "move")
    return unitChanged(
      record,
      idOf(act.unit),
      { ...latestUnit(record, idOf(act.unit)), parent: idOf(act.to) },
      day,
    );
  const parts = act.into.map(({ unit }) => ({ id: idOf(unit.code), draft: draftOf(unit), takes: [] }));
  return unitSplit(record, { unit: idOf(act.unit), parts, day });
}

/**
 * Returns everything recorded about the units: those that are there from the first day, and what each reorganisation
 * made of them, by the rules of the organisation itself. The identifier of a unit is its code.
 */
export function unitRecordOf(
  units: readonly DemoUnit[],
  reshuffles: readonly Reshuffle[],
  from: Day,
): UnitRecord {
  let record: UnitRecord = { versions: [], successions: [] };
  for (const unit of units)
    record = recordWith(record, done(unitAdded(record, draftOf(unit), idOf(unit.code), from)));
  for (const { acts, day } of reshuffles)
    for (const act of acts) record = recordWith(record, done(acted(record, act, day)));
  return record;
}
