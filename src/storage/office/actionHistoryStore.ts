import { sql } from "kysely";
import type { Action } from "../../domain/programme/index.ts";
import { readAction } from "./actionStore.ts";
import type { RowOf } from "./partStore.ts";
import type { Office } from "./versioned.ts";

/** One version of an action: how it then was, by which act, when, by whom and why. */
export type ActionVersion = {
  readonly action: Action;
  readonly act: string;
  readonly at: Date;
  /** The name of the person; null where a command on the server did it. */
  readonly by: string | null;
  readonly reason: string | null;
};

type Row = RowOf<"office.action"> & {
  readonly act: string;
  readonly recorded_at: Date;
  readonly reason: string | null;
  readonly name: string | null;
};

/** Returns the versions of one action, the first one first. */
export async function listActionVersions(
  office: Office,
  programme: string,
  key: string,
): Promise<readonly ActionVersion[]> {
  const found = await sql<Row>`select v.*, p.name from office.action_version v
    left join office.person p on p.municipality = v.municipality and p.id = v.recorded_by
    where v.municipality = ${office.municipality} and v.programme = ${programme} and v.key = ${key}
    order by v.version`.execute(office.transaction);
  return found.rows.map((row) => ({
    action: readAction(row),
    act: row.act,
    at: row.recorded_at,
    by: row.name,
    reason: row.reason,
  }));
}
