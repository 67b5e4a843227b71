import { sql } from "kysely";
import type { Closure, ClosureKind } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

type Row = RowOf<"office.closure">;

const readClosure = (row: Row): Closure => ({
  key: row.key,
  name: row.name,
  kind: row.kind as ClosureKind,
  first: dayFrom(row.first_day),
  last: dayFrom(row.last_day),
  withdrawn: row.withdrawn,
  version: row.version,
});
const columnsOf = ({ name, kind, first, last, withdrawn }: Closure) => ({
  name,
  kind,
  first_day: first,
  last_day: last,
  withdrawn,
});

/** Returns every recess and every stretch of closed days, by their first day. */
export async function listClosures(office: Office): Promise<readonly Closure[]> {
  const found = await sql<Row>`select * from office.closure where municipality = ${office.municipality}
    order by first_day, key`.execute(office.transaction);
  return found.rows.map(readClosure);
}

export async function getClosure(office: Office, key: string): Promise<Closure> {
  const closure = (await listClosures(office)).find((one) => one.key === key);
  if (!closure) throw new NotFound();
  return closure;
}

export const addClosure = (office: Office, closure: Closure, note?: VersionNote): Promise<void> =>
  addVersioned(
    office,
    "office.closure",
    { place: {}, own: "key", rows: [{ key: closure.key, ...columnsOf(closure) }] },
    note,
  );

/** Writes the closure over the version read; false when somebody else changed it since. */
export const changeClosure = (office: Office, closure: Closure, note?: VersionNote): Promise<boolean> =>
  changeVersioned(
    office,
    "office.closure",
    { key: { key: closure.key }, values: columnsOf(closure), seen: closure.version },
    note,
  );
