import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { VersionedTables } from "../tables.ts";
import type { Office } from "./versioned.ts";

/** By which act a version was made, when, by whom and why. */
export type Making = {
  readonly act: string;
  readonly at: Date;
  /** The person; null where a command on the server did it. */
  readonly by: PersonId | null;
  readonly reason: string | null;
};

type MadeRow = {
  readonly act: string;
  readonly recorded_at: Date;
  readonly reason: string | null;
  readonly recorded_by: string | null;
};

/** Returns the rows of every version of one part of a programme with their making, the first one first. */
export async function listVersions<Row>(
  office: Office,
  table: keyof VersionedTables,
  programme: string,
  key: string,
): Promise<readonly { readonly row: Row; readonly making: Making }[]> {
  const found = await sql<Row & MadeRow>`select v.* from ${sql.table(`${table}_version`)} v
    where v.municipality = ${office.municipality} and v.programme = ${programme} and v.key = ${key}
    order by v.version`.execute(office.transaction);
  return found.rows.map((row) => ({
    row,
    making: { act: row.act, at: row.recorded_at, by: row.recorded_by as PersonId | null, reason: row.reason },
  }));
}
