import type { Day } from "../shared/day.ts";
import type { Id } from "../shared/id.ts";
import { NotFound } from "../shared/thrown.ts";

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

/** A unit as it was recorded to be from a day on; the first version holds from the day the unit begins. */
export type UnitVersion = Unit & { readonly validFrom: Day };

/** Which unit went on as which when units were merged or one was split. */
export type UnitSuccession = { readonly from: UnitId; readonly to: UnitId; readonly on: Day };

/** Everything recorded about the units of a municipality, past and planned. */
export type UnitRecord = {
  readonly versions: readonly UnitVersion[];
  readonly successions: readonly UnitSuccession[];
};

/** Returns the unit as it was recorded last; a unit that was never recorded is not found. */
export function latestUnit(record: UnitRecord, id: UnitId): UnitVersion {
  const versions = record.versions.filter((version) => version.id === id);
  const [first, ...others] = versions;
  if (!first) throw new NotFound();
  return others.reduce((last, version) => (version.version > last.version ? version : last), first);
}
