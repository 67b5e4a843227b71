import { sql } from "kysely";
import type {
  Unit,
  UnitId,
  UnitRecord,
  UnitSuccession,
  UnitVersion,
} from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

type VersionRow = RowOf<"office.unit"> & { readonly valid_from: string };
type SuccessionRow = { readonly from_unit: string; readonly to_unit: string; readonly on_day: string };

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

/** Returns every unit there ever was, as it was recorded last; `unitRecord` tells how it was on a day. */
export async function listUnits(office: Office): Promise<readonly Unit[]> {
  const found = await sql<
    RowOf<"office.unit">
  >`select * from office.unit where municipality = ${office.municipality} order by code`.execute(
    office.transaction,
  );
  return found.rows.map(readUnit);
}

const readVersion = (row: VersionRow): UnitVersion => ({
  ...readUnit(row),
  validFrom: dayFrom(row.valid_from),
});
const readSuccession = (row: SuccessionRow): UnitSuccession => ({
  from: row.from_unit as UnitId,
  to: row.to_unit as UnitId,
  on: dayFrom(row.on_day),
});

/** Returns everything recorded about units: every version and which unit went on as which. */
export async function unitRecord(office: Office): Promise<UnitRecord> {
  const { transaction, municipality } = office;
  const versions =
    await sql<VersionRow>`select * from office.unit_version where municipality = ${municipality}
    order by id, version`.execute(transaction);
  const successions = await sql<SuccessionRow>`select from_unit, to_unit, on_day from office.unit_succession
    where municipality = ${municipality} order by on_day, from_unit, to_unit`.execute(transaction);
  return { versions: versions.rows.map(readVersion), successions: successions.rows.map(readSuccession) };
}

/** Adds units; the first version of each holds from the day the unit begins, whenever it is recorded. */
export async function addUnits(
  office: Office,
  units: readonly Unit[],
  note?: Pick<VersionNote, "reason">,
): Promise<void> {
  for (const [validFrom, together] of Map.groupBy(units, (unit) => unit.beginsOn)) {
    const rows = together.map((unit) => ({ id: unit.id, ...columnsOf(unit) }));
    await addVersioned(office, "office.unit", { place: {}, own: "id", rows }, { ...note, validFrom });
  }
}

export async function addUnitSuccession(office: Office, { from, to, on }: UnitSuccession): Promise<void> {
  await office.transaction
    .insertInto("office.unit_succession")
    .values({ municipality: office.municipality, from_unit: from, to_unit: to, on_day: on })
    .execute();
}

/** Writes the unit over the version read; false when somebody else changed it since. */
export const changeUnit = (office: Office, unit: Unit, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.unit",
    { key: { id: unit.id }, values: columnsOf(unit), seen: unit.version },
    note,
  );
