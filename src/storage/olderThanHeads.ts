import { sql } from "kysely";
import { type DatabaseTransaction, installation } from "./database.ts";
import { listHeads } from "./keys.ts";

/** A log that has fewer or other entries than were there when its last head was kept. */
export type OlderLog = {
  readonly slug: string;
  readonly kept: number;
  readonly there: number;
  readonly keptAt: Date;
};

/** The address under which the heads of the log of the installation lie. */
const ofInstallation = { id: installation, slug: "installatie" };

async function olderLog(
  transaction: DatabaseTransaction,
  keys: string,
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<readonly OlderLog[]> {
  const heads = listHeads({ keys, slug });
  if (!heads.ok) return []; // heads that cannot be read are told by `audit-log verify`; here there is nothing to hold the copy against
  const last = heads.value.at(-1);
  if (last === undefined || last.municipality !== id) return [];
  await sql`select set_config('app.municipality', ${id}, true)`.execute(transaction);
  const found = await sql<{ there: number; same: boolean }>`select coalesce(max(number), 0) as there,
      coalesce(bool_or(number = ${last.count} and hash = decode(${last.hash}, 'hex')), false) as same
    from audit.entry where municipality = ${id}`.execute(transaction);
  const row = found.rows[0];
  if (!row || row.same) return [];
  return [{ slug, kept: last.count, there: row.there, keptAt: last.at }];
}

/**
 * Returns the logs that no longer hold the last head that was kept of them: their acts of after the copy are gone. That of the
 * installation stands apart, because making a copy is itself an act of which a head is kept after the copy.
 */
export async function olderThanHeads(transaction: DatabaseTransaction, keys: string) {
  const known = await transaction
    .selectFrom("access.municipality")
    .select(["id", "slug"])
    .orderBy("slug")
    .execute();
  const municipal: OlderLog[] = [];
  for (const one of known) municipal.push(...(await olderLog(transaction, keys, one)));
  return { municipal, own: await olderLog(transaction, keys, ofInstallation) };
}
