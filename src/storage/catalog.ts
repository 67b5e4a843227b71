import { type Kysely, sql } from "kysely";
import type { DatabaseTransaction } from "./database.ts";
import type { Tables } from "./tables.ts";

/** A table as the database itself describes it: the types as they are written in SQL, the key as columns. */
export type TableShape = {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  readonly refersTo: readonly string[];
};

/** Schemas of the machinery: what ran, what is due, and who holds a connection. */
const machinery = ["migration", "jobs", "wall", "public", "information_schema"];

/** Puts every table after those it refers to. */
function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const placed: TableShape[] = [];
  const place = (table: TableShape): void => {
    if (placed.includes(table)) return;
    for (const other of tables) if (other !== table && table.refersTo.includes(other.name)) place(other);
    placed.push(table);
  };
  tables.forEach(place);
  return placed;
}

/** Returns every table of the house in its schemas, each after the tables it refers to. */
export async function listTables(
  transaction: DatabaseTransaction | Kysely<Tables>,
): Promise<readonly TableShape[]> {
  const found = await sql<TableShape>`
    select n.nspname || '.' || c.relname as name,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select jsonb_agg(a.attname order by a.attnum) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select coalesce(jsonb_agg(fn.nspname || '.' || f.relname), '[]') from pg_constraint k join pg_class f on f.oid = k.confrelid
        join pg_namespace fn on fn.oid = f.relnamespace where k.conrelid = c.oid and k.contype = 'f') as "refersTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in (${sql.join(machinery)})
    order by 1`.execute(transaction);
  return inOrder(found.rows);
}

/** Returns the names of the migrations that ran, in their order; none in a database that was never migrated. */
export async function listMigrations(
  transaction: DatabaseTransaction | Kysely<Tables>,
): Promise<readonly string[]> {
  const there = await sql<{
    there: boolean;
  }>`select to_regclass('migration.kysely_migration') is not null as there`.execute(transaction);
  if (!there.rows[0]?.there) return [];
  const found = await sql<{
    name: string;
  }>`select name from migration.kysely_migration order by name`.execute(transaction);
  return found.rows.map((row) => row.name);
}
