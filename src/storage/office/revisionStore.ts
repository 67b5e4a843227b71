import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/** Raises the number of the municipality by one, in the transaction of the act. */
export async function raiseRevision(office: Office): Promise<void> {
  await sql`insert into office.revision (municipality, number) values (${office.municipality}, 1)
    on conflict (municipality) do update set number = office.revision.number + 1`.execute(office.transaction);
}

/** Returns the number of the municipality: 0 before its first act. */
export async function readRevision(office: Office): Promise<number> {
  const found = await sql<{
    number: number;
  }>`select number from office.revision where municipality = ${office.municipality}`.execute(
    office.transaction,
  );
  return found.rows[0]?.number ?? 0; // no act yet
}
