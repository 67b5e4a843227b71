import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/** Raises the revision of the municipality by one, in the transaction of the act. */
export async function raiseRevision(office: Office): Promise<void> {
  await sql`select office.raise_revision()`.execute(office.transaction);
}
