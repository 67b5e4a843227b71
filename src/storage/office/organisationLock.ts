import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/**
 * Makes acts on the people and units of one municipality wait for each other until this transaction ends: a rule over
 * several rows (one holder at a time, always an administrator) would else hold for each act and not for both together.
 */
export async function lockOrganisation(office: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${office.municipality}::text, 11))`.execute(
    office.transaction,
  );
}
