import { readFileSync, statSync } from "node:fs";
import { sql } from "kysely";
import type { DatabaseTransaction } from "./database.ts";
import { reserve, roomOn } from "./embedded.ts";

/** What runs here: the product, its schema, Node and the database. */
export type Versions = {
  readonly product: string;
  readonly schema: string;
  readonly node: string;
  readonly database: string;
};

const productVersion = (): string => {
  const read: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return read.version;
};

/** Returns what the database says of itself; nothing of what stands in it. */
export async function askDatabase(
  transaction: DatabaseTransaction,
): Promise<{ readonly versions: Versions; readonly bytes: number }> {
  const found = await sql<{ database: string; schema: string | null; bytes: string }>`
    select current_setting('server_version') as database, pg_database_size(current_database())::text as bytes,
      (select max(name) from migration.kysely_migration) as schema`.execute(transaction);
  const row = found.rows[0];
  if (!row) throw new Error("one row was asked for");
  const schema = row.schema ?? ""; // the driver says that it can be nothing; a database that answers was migrated
  const versions = { product: productVersion(), schema, node: process.version, database: row.database };
  return { versions, bytes: Number(row.bytes) };
}

/** How many bytes are free where the data lies, and whether that is enough to write; undefined before there is a folder. */
export function roomFor(data: string): { readonly bytes: number; readonly enough: boolean } | undefined {
  if (!statSync(data, { throwIfNoEntry: false })) return undefined;
  const bytes = roomOn(data);
  return { bytes, enough: bytes >= reserve };
}
