import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { LoggedAct } from "../../domain/access/index.ts";
import type { DatabaseTransaction } from "../database.ts";

export type AuditNote = {
  readonly at: Date;
  readonly event: LoggedAct;
  /** What the act was about, as an address inside the municipality: `programma/utrecht-2023/acties/U01`. */
  readonly subject: string;
  readonly actor: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** Adds one entry to the chain of the municipality of this transaction; it returns nothing, not even its number. */
export async function appendAudit(transaction: DatabaseTransaction, note: AuditNote): Promise<void> {
  const salt = randomBytes(16);
  await sql`select audit.append(${note.at}, ${note.event}, ${note.subject}, ${salt}, ${note.actor}, ${JSON.stringify(note.details)})`.execute(
    transaction,
  );
}
