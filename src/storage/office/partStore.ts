import { sql } from "kysely";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { VersionedTables } from "../tables.ts";
import { addVersioned, changeVersioned, type Office, rowsAt, type VersionNote } from "./versioned.ts";

type PartTable = {
  [Name in keyof VersionedTables]: VersionedTables[Name] extends { programme: string; position: number }
    ? Name
    : never;
}[keyof VersionedTables];

type Stored<Row> = {
  readonly [Column in keyof Row]: Row[Column] extends { readonly __select__: infer Value }
    ? Value
    : Row[Column];
};
export type RowOf<Name extends keyof VersionedTables> = Omit<Stored<VersionedTables[Name]>, "version"> & {
  readonly version: number;
};
export type ValuesOf<Name extends keyof VersionedTables> = Omit<
  RowOf<Name>,
  "municipality" | "programme" | "key" | "position" | "version"
>;

type Part = { readonly key: string; readonly version: number };

/** How one kind of part of a programme is kept: its table, how a row is read, which columns it fills. */
type Kept<Value extends Part, Name extends PartTable> = {
  readonly table: Name;
  readonly read: (row: RowOf<Name>) => Value;
  readonly values: (part: Value) => ValuesOf<Name>;
};

type PartAsked = { readonly programme: string; readonly key: string };
type VersionAsked = PartAsked & { readonly version: number };

/** List in the order of the plan, now or at an instant, find, find at an instant, get, find a version, add at the end, change with its version. */
export type PartStore<Value extends Part> = {
  readonly list: (office: Office, programme: string) => Promise<readonly Value[]>;
  readonly listAt: (office: Office, programme: string, instant: Date) => Promise<readonly Value[]>;
  readonly find: (office: Office, programme: string, key: string) => Promise<Value | undefined>;
  readonly findAt: (office: Office, asked: PartAsked, instant: Date) => Promise<Value | undefined>;
  readonly get: (office: Office, programme: string, key: string) => Promise<Value>;
  readonly findVersion: (office: Office, asked: VersionAsked) => Promise<Value | undefined>;
  readonly add: (
    office: Office,
    programme: string,
    parts: readonly Value[],
    note?: VersionNote,
  ) => Promise<void>;
  readonly change: (office: Office, programme: string, part: Value, note?: VersionNote) => Promise<boolean>;
};

/** Returns the rows of a kind of part, all or one, in the order of the plan. */
async function rowsIn<Name extends PartTable>(
  { transaction, municipality }: Office,
  table: Name,
  programme: string,
  key: string | null,
): Promise<readonly RowOf<Name>[]> {
  const one = key === null ? sql`` : sql` and key = ${key}`;
  const found = await sql<RowOf<Name>>`select * from ${sql.table(table)}
    where municipality = ${municipality} and programme = ${programme}${one} order by position, key`.execute(
    transaction,
  );
  return found.rows;
}

/** Returns the row of one version of a part. */
async function versionIn<Name extends PartTable>(
  { transaction, municipality }: Office,
  table: Name,
  { programme, key, version }: VersionAsked,
): Promise<RowOf<Name> | undefined> {
  const found = await sql<RowOf<Name>>`select * from ${sql.table(`${table}_version`)}
    where municipality = ${municipality} and programme = ${programme} and key = ${key} and version = ${version}`.execute(
    transaction,
  );
  return found.rows[0];
}

/** Returns the highest place in the list of a kind of part, 0 in an empty list. */
async function lastIn(
  { transaction, municipality }: Office,
  table: PartTable,
  programme: string,
): Promise<number> {
  const last = await sql<{
    position: number;
  }>`select coalesce(max(position), 0) as position from ${sql.table(table)}
    where municipality = ${municipality} and programme = ${programme}`.execute(transaction);
  return last.rows[0]?.position ?? 0; // an aggregate always has a row
}

/** Returns the store of one kind of part of a programme. */
export function partStore<Value extends Part, Name extends PartTable>({
  table,
  read,
  values,
}: Kept<Value, Name>): PartStore<Value> {
  const rows = async (office: Office, programme: string, key: string | null): Promise<readonly Value[]> =>
    (await rowsIn(office, table, programme, key)).map(read);
  const find = async (office: Office, programme: string, key: string): Promise<Value | undefined> =>
    (await rows(office, programme, key))[0];
  return {
    list: (office: Office, programme: string) => rows(office, programme, null),
    /** Returns the parts as they stood at an instant, in the order they have in the plan. */
    listAt: async (office: Office, programme: string, instant: Date): Promise<readonly Value[]> => {
      const found = await rowsAt<RowOf<Name> & { readonly position: number }>(
        office,
        table,
        { programme },
        instant,
      );
      return found.toSorted((one, other) => one.position - other.position).map(read);
    },
    find,
    /** Returns the part as it stood at an instant. */
    findAt: async (office: Office, asked: PartAsked, instant: Date): Promise<Value | undefined> => {
      const [row] = await rowsAt<RowOf<Name>>(office, table, asked, instant);
      return row && read(row);
    },
    get: async (office: Office, programme: string, key: string): Promise<Value> => {
      const part = await find(office, programme, key);
      if (!part) throw new NotFound();
      return part;
    },
    /** Returns the part as it was at one of its versions. */
    findVersion: async (office: Office, asked: VersionAsked): Promise<Value | undefined> => {
      const row = await versionIn(office, table, asked);
      return row && read(row);
    },
    /** Adds parts at the end of their list, in the order given. */
    add: async (
      office: Office,
      programme: string,
      parts: readonly Value[],
      note?: VersionNote,
    ): Promise<void> => {
      if (parts.length === 0) return;
      const after = await lastIn(office, table, programme);
      const rows = parts.map((part, at) => ({ key: part.key, position: after + at + 1, ...values(part) }));
      await addVersioned(office, table, { place: { programme }, own: "key", rows }, note);
    },
    /** Writes the part over the version it was read at; false when somebody else changed it since. */
    change: (office: Office, programme: string, part: Value, note?: VersionNote): Promise<boolean> =>
      changeVersioned(
        office,
        table,
        { key: { programme, key: part.key }, values: values(part), seen: part.version },
        note,
      ),
  };
}
