import { sql } from "kysely";
import type { DatabaseTransaction } from "../database.ts";
import type { Office } from "../office/versioned.ts";

const lockNumber = sql.lit(12);

/** Keeps the sweeper out until this transaction ends; acts that keep files do not wait for each other. */
export async function lockFiles({ transaction, municipality }: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${municipality}::text, ${lockNumber}))`.execute(
    transaction,
  );
}

/** Waits for every act that keeps a file, and keeps new ones out until this transaction ends. */
export async function lockFilesAlone({ transaction, municipality }: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${municipality}::text, ${lockNumber}))`.execute(
    transaction,
  );
}

/** Returns the hash of every content that something refers to, of the municipality of the transaction. */
export async function listContents(
  transaction: DatabaseTransaction,
  municipality: string,
): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom("office.document_file")
    .select("sha256")
    .distinct()
    .where("municipality", "=", municipality)
    .orderBy("sha256")
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

/** A file of before 0034, of which the bytes are still in the database. */
export type FileInDatabase = {
  readonly programme: string;
  readonly document: string;
  readonly bytes: Uint8Array;
};

/** Returns one file of which the bytes are still in the database; undefined when all were moved. */
export async function findFileInDatabase(office: Office): Promise<FileInDatabase | undefined> {
  const row = await office.transaction
    .selectFrom("office.document_file")
    .select(["programme", "document", "bytes"])
    .where("municipality", "=", office.municipality)
    .where("bytes", "is not", null)
    .orderBy("programme")
    .orderBy("document")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && row.bytes !== null ? { ...row, bytes: new Uint8Array(row.bytes) } : undefined;
}

/** Takes the bytes of a file out of the database; they lie beside it now. */
export async function forgetBytes(office: Office, file: FileInDatabase): Promise<void> {
  await office.transaction
    .updateTable("office.document_file")
    .set({ bytes: null })
    .where("municipality", "=", office.municipality)
    .where("programme", "=", file.programme)
    .where("document", "=", file.document)
    .execute();
}
