import { type RawBuilder, sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import type { VersionedTables } from "../tables.ts";

/** One act of one person inside one transaction: what every version and every audit entry says about its making. */
export type Office = {
  readonly transaction: DatabaseTransaction;
  readonly municipality: MunicipalityId;
  readonly person: PersonId | null;
  readonly act: string;
  readonly at: Date;
  readonly today: Day;
};

type Name = keyof VersionedTables;
type KeyedName = { [Table in Name]: VersionedTables[Table] extends { key: string } ? Table : never }[Name];
type Values = Readonly<Record<string, unknown>>;

/** Values that are lists or objects become jsonb; both drivers would otherwise make an array literal of a list. */
const bound = (value: unknown): RawBuilder<unknown> =>
  value !== null && typeof value === "object" && !(value instanceof Date)
    ? sql`${JSON.stringify(value)}::jsonb`
    : sql`${value}`;

const matching = (key: Values): RawBuilder<unknown> =>
  sql.join(
    [sql`true`, ...Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)],
    sql` and `,
  );

export type VersionNote = { readonly validFrom?: Day; readonly reason?: string | null };

async function keepVersions(
  office: Office,
  table: Name,
  where: RawBuilder<unknown>,
  note: VersionNote,
): Promise<void> {
  const { act, at, person, today } = office;
  const mark = {
    act,
    recorded_at: at,
    recorded_by: person,
    valid_from: note.validFrom ?? today, // an act holds from its own day unless it says another
    reason: note.reason ?? null,
  };
  const versions = sql.table(`${table}_version`);
  // by name: a column that a later migration adds stands behind the marks of a version, not before them
  await sql`insert into ${versions} select v.*
    from (select * from ${sql.table(table)} t where municipality = ${office.municipality} and ${where}) t,
    lateral jsonb_populate_record(null::${versions}, to_jsonb(t) || ${JSON.stringify(mark)}::jsonb) v`.execute(
    office.transaction,
  );
}

/**
 * Writes new objects and their first versions, in two statements however many there are. `place` names what they have
 * in common (a programme), `own` the column that tells them apart.
 */
export async function addVersioned(
  office: Office,
  table: Name,
  objects: { readonly place: Values; readonly own: string; readonly rows: readonly Values[] },
  note: VersionNote = {},
): Promise<void> {
  const { place, own } = objects;
  const rows = objects.rows.map((row) => ({
    municipality: office.municipality,
    ...place,
    ...row,
    version: 1,
  }));
  await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    office.transaction,
  );
  const added = sql`to_jsonb(t) ->> ${own} in (select jsonb_array_elements_text(${JSON.stringify(rows.map((row) => (row as Values)[own]))}::jsonb))`;
  await keepVersions(office, table, sql`${matching(place)} and ${added}`, note);
}

/** Writes the next version of an object; false when somebody else made a version since `seen`, and then nothing is written. */
export async function changeVersioned(
  office: Office,
  table: Name,
  object: { readonly key: Values; readonly values: Values; readonly seen: number },
  note: VersionNote = {},
): Promise<boolean> {
  const assignments = sql.join(
    Object.entries(object.values).map(([column, value]) => sql`${sql.ref(column)} = ${bound(value)}`),
  );
  const changed = await sql`update ${sql.table(table)} set ${assignments}, version = version + 1
    where municipality = ${office.municipality} and ${matching(object.key)} and version = ${object.seen}`.execute(
    office.transaction,
  );
  if (changed.numAffectedRows !== 1n) return false;
  await keepVersions(office, table, matching(object.key), note);
  return true;
}

/** Returns the rows as they stood at an instant: of each object the latest version recorded at or before it. */
export async function rowsAt<Row>(
  office: Office,
  table: KeyedName,
  place: Values,
  instant: Date,
): Promise<readonly Row[]> {
  const found = await sql<Row>`select distinct on (key) * from ${sql.table(`${table}_version`)}
    where municipality = ${office.municipality} and ${matching(place)} and recorded_at <= ${instant}
    order by key, version desc`.execute(office.transaction);
  return found.rows;
}
