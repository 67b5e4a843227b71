import { sql } from "kysely";
import type { Office } from "./versioned.ts";

/** Of what a file was made: a letter or a redaction. */
export type ProducedPlace = {
  readonly programme: string;
  readonly kind: "letter" | "redaction";
  readonly key: string;
};

/** A file as it was made when a letter was registered or a redaction decided, with its own SHA-256 in hex. */
export type ProducedFile = {
  readonly format: "pdf" | "docx";
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
};

/** Keeps the files that were made; they are written once. */
export async function addProducedFiles(
  office: Office,
  place: ProducedPlace,
  files: readonly ProducedFile[],
): Promise<void> {
  if (files.length === 0) return;
  const { municipality } = office;
  await office.transaction
    .insertInto("office.produced_file")
    .values(files.map((file) => ({ municipality, ...place, ...file, bytes: Buffer.from(file.bytes) })))
    .execute();
}

/** What is known of a file that was made without its content: its size in bytes and the SHA-256 of its content in hex. */
export type ProducedHead = Omit<ProducedFile, "bytes"> & { readonly size: number };

/** Returns what is kept of one thing, without the content. */
export async function listProducedFiles(
  office: Office,
  { programme, kind, key }: ProducedPlace,
): Promise<readonly ProducedHead[]> {
  const rows = await office.transaction
    .selectFrom("office.produced_file")
    .select(["format", "language", "hash", sql<number>`octet_length(bytes)`.as("size")])
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("kind", "=", kind)
    .where("key", "=", key)
    .orderBy("format", "desc")
    .execute();
  return rows.map(({ format, ...head }) => ({ ...head, format: format === "docx" ? "docx" : "pdf" }));
}

/** Returns a file that was made, or undefined. */
export async function findProducedFile(
  office: Office,
  { programme, kind, key }: ProducedPlace,
  format: ProducedFile["format"],
): Promise<ProducedFile | undefined> {
  const row = await office.transaction
    .selectFrom("office.produced_file")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("kind", "=", kind)
    .where("key", "=", key)
    .where("format", "=", format)
    .executeTakeFirst();
  return row && { format, language: row.language, hash: row.hash, bytes: new Uint8Array(row.bytes) };
}
