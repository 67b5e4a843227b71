import { sql } from "kysely";
import type { Unit, UnitId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

const readUnit = (row: RowOf<"office.unit">): Unit => ({
  id: row.id as UnitId,
  code: row.code,
  name: row.name,
  kind: row.kind,
  parent: row.parent as UnitId | null,
  beginsOn: dayFrom(row.begins_on),
  endsOn: row.ends_on === null ? null : dayFrom(row.ends_on),
  version: row.version,
});
const columnsOf = (unit: Unit) => ({
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  parent: unit.parent,
  begins_on: unit.beginsOn,
  ends_on: unit.endsOn,
});

/** Returns every unit there ever was, as it is recorded now; `unitsOn` of the domain takes those of one day. */
export async function listUnits(office: Office): Promise<readonly Unit[]> {
  const found = await sql<
    RowOf<"office.unit">
  >`select * from office.unit where municipality = ${office.municipality} order by code`.execute(
    office.transaction,
  );
  return found.rows.map(readUnit);
}

export const addUnits = (office: Office, units: readonly Unit[], note?: VersionNote): Promise<void> =>
  addVersioned(
    office,
    "office.unit",
    { place: {}, own: "id", rows: units.map((unit) => ({ id: unit.id, ...columnsOf(unit) })) },
    note,
  );

/** Writes the unit over the version read; false when somebody else changed it since. */
export const changeUnit = (office: Office, unit: Unit, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.unit",
    { key: { id: unit.id }, values: columnsOf(unit), seen: unit.version },
    note,
  );
