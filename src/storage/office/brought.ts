import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { Office } from "./versioned.ts";

/** Which one of its kind something is, who brought it in, and when. */
export type Brought = {
  readonly number: number;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** Returns who brought a row in, and when. */
export const broughtOf = (row: {
  readonly number: number;
  readonly made_by: string | null;
  readonly at: Date;
}): Brought => ({ number: row.number, by: row.made_by as PersonId | null, at: row.at });

/** Until the transaction ends others who bring something in from outside wait: no number is given twice. */
export async function holdOutside({ transaction, municipality }: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${municipality}::text, 25))`.execute(transaction);
}

/** Returns the number after those given before; who holds the figures from outside gives it. */
export const nextNumber = (numbers: readonly { readonly number: number }[]): number =>
  Math.max(0, ...numbers.map(({ number }) => number)) + 1;
