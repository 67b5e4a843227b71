import type { Edition, EditionHead, EditionKind, WithdrawnEdition } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { type EditionFile, headOf, readFile } from "../office/editionStore.ts";

/** An edition that is public now without its content, with when it last became so. */
export type PublishedEdition = {
  readonly head: EditionHead;
  readonly hash: Edition["hash"];
  readonly publishedAt: Date;
  readonly files: readonly Pick<EditionFile, "format" | "hash">[];
};

type Place = {
  readonly municipality: MunicipalityId;
  readonly programme: string;
  readonly number: number;
};

/** Returns what tells one state of what is public from another, without the editions themselves. */
export async function listPublishedMarks(transaction: DatabaseTransaction, municipality: MunicipalityId) {
  const open = await transaction
    .selectFrom("published.edition")
    .select(["programme", "number", "hash", "published_at"])
    .where("municipality", "=", municipality)
    .orderBy("programme")
    .orderBy("number")
    .execute();
  return { open, withdrawn: await listWithdrawn(transaction, municipality) };
}

/** Returns the editions that were public and were taken back. */
export async function listWithdrawn(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly WithdrawnEdition[]> {
  const rows = await transaction
    .selectFrom("published.withdrawn")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("programme")
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    programme: row.programme,
    number: row.number,
    kind: row.kind as EditionKind,
    asOf: dayFrom(row.as_of),
    corrects: row.corrects,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

/** Returns the editions that are public now, the latest published first. */
export async function listPublished(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly PublishedEdition[]> {
  const rows = await transaction
    .selectFrom("published.edition")
    .select([
      "programme",
      "number",
      "kind",
      "as_of",
      "made_at",
      "corrects",
      "reason",
      "hash",
      "scope",
      "published_at",
    ])
    .where("municipality", "=", municipality)
    .orderBy("published_at", "desc")
    .orderBy("programme")
    .orderBy("number", "desc")
    .execute();
  const files = await transaction
    .selectFrom("published.edition_file")
    .select(["programme", "number", "format", "hash"])
    .where("municipality", "=", municipality)
    .orderBy("format")
    .execute();
  return rows.map((row) => ({
    head: headOf(row),
    hash: row.hash,
    publishedAt: row.published_at,
    files: files
      .filter(({ programme, number }) => programme === row.programme && number === row.number)
      .map(({ format, hash }) => ({ format: format as EditionFile["format"], hash })),
  }));
}

/** Returns the content of an edition that is public now; undefined of any other. */
export async function findPublishedContent(
  transaction: DatabaseTransaction,
  { municipality, programme, number }: Place,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom("published.edition")
    .select("content")
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("number", "=", number)
    .executeTakeFirst();
  return row?.content;
}

/** Returns a file of an edition that is public now; none of any other. */
export async function findPublishedFile(
  transaction: DatabaseTransaction,
  { municipality, programme, number }: Place,
  format: string,
): Promise<EditionFile | undefined> {
  const row = await transaction
    .selectFrom("published.edition_file")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("programme", "=", programme)
    .where("number", "=", number)
    .where("format", "=", format)
    .executeTakeFirst();
  return row && readFile(row);
}
