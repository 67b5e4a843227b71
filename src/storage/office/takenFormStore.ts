import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/** A form by two hashes: of the session that sent it, and of what it says. */
export type FormHashes = { readonly sender: Buffer; readonly form: Buffer };

/**
 * Marks a form as the last one that was carried out for its sender, in the transaction of its act, and returns whether it
 * was not yet so in the last ten minutes. Two at the same moment: the second waits for the first.
 */
export async function takeForm({ transaction, at }: Office, { sender, form }: FormHashes): Promise<boolean> {
  const taken = await sql<{
    taken: boolean;
  }>`select office.take_form(${sender}, ${form}, ${at}) as taken`.execute(transaction);
  return taken.rows[0]?.taken === true;
}
