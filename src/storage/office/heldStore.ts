import { sql } from "kysely";
import type { Term } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { VersionedTables } from "../tables.ts";
import type { RowOf } from "./partStore.ts";
import { addVersioned, changeVersioned, type Office, type VersionNote } from "./versioned.ts";

type HeldTable = {
  [Name in keyof VersionedTables]: VersionedTables[Name] extends { id: string; until_day: string | null }
    ? Name
    : never;
}[keyof VersionedTables];
type Own<Name extends HeldTable> = Omit<
  RowOf<Name>,
  "municipality" | "id" | "from_day" | "until_day" | "version"
>;
type Lasting = Term & { readonly id: string; readonly version: number };

/** How one kind of thing that lasts a term is kept: its table, how a row is read, which columns of its own it fills. */
type Kept<Value, Name extends HeldTable> = {
  readonly table: Name;
  readonly read: (row: RowOf<Name>) => Value;
  readonly values: (value: Value) => Own<Name>;
};

/** Returns the first and last day of a row. */
export const termOf = (row: { readonly from_day: string; readonly until_day: string | null }) => ({
  fromDay: dayFrom(row.from_day),
  untilDay: row.until_day === null ? null : dayFrom(row.until_day),
});

/** List in the order of time, get, add, change; `change` is false when somebody else changed it since it was read. */
export type HeldStore<Value extends Lasting> = {
  readonly list: (office: Office) => Promise<readonly Value[]>;
  readonly get: (office: Office, id: Value["id"]) => Promise<Value>;
  readonly add: (office: Office, value: Value, note?: VersionNote) => Promise<void>;
  /** Adds many that begin on one day, in two statements however many there are. */
  readonly addAll: (office: Office, values: readonly Value[], note?: VersionNote) => Promise<void>;
  readonly change: (office: Office, value: Value, note?: VersionNote) => Promise<boolean>;
};

/** Returns the store of one kind of thing that lasts a term. */
export function heldStore<Value extends Lasting, Name extends HeldTable>({
  table,
  read,
  values,
}: Kept<Value, Name>): HeldStore<Value> {
  const list = async (office: Office): Promise<readonly Value[]> => {
    const found = await sql<RowOf<Name>>`select * from ${sql.table(table)}
      where municipality = ${office.municipality} order by from_day, id`.execute(office.transaction);
    return found.rows.map(read);
  };
  const columnsOf = (value: Value) => ({
    ...values(value),
    from_day: value.fromDay,
    until_day: value.untilDay,
  });
  const addAll = (office: Office, added: readonly Value[], note?: VersionNote): Promise<void> => {
    const rows = added.map((value) => ({ id: value.id, ...columnsOf(value) }));
    return addVersioned(office, table, { place: {}, own: "id", rows }, note);
  };
  return {
    list,
    get: async (office, id) => {
      const found = (await list(office)).find((value) => value.id === id);
      if (!found) throw new NotFound();
      return found;
    },
    add: (office, value, note) => addAll(office, [value], note),
    addAll,
    change: (office, value, note) =>
      changeVersioned(
        office,
        table,
        { key: { id: value.id }, values: columnsOf(value), seen: value.version },
        note,
      ),
  };
}
