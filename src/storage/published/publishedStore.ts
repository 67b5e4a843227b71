import type { Edition } from "../../domain/reporting/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { type EditionFile, headOf, readFile } from "../office/editionStore.ts";

/** An edition that is public now, with when it last became so. */
export type PublishedEdition = Edition & {
  readonly publishedAt: Date;
  readonly formats: readonly EditionFile["format"][];
};

type Place = {
  readonly municipality: MunicipalityId;
  readonly programme: string;
  readonly number: number;
};

/** Returns what tells one state of what is public from another, without the editions themselves. */
export const listPublishedMarks = (transaction: DatabaseTransaction, municipality: MunicipalityId) =>
  transaction
    .selectFrom("published.edition")
    .select(["programme", "number", "hash", "published_at"])
    .where("municipality", "=", municipality)
    .orderBy("programme")
    .orderBy("number")
    .execute();

/** Returns the editions that are public now, the latest published first. */
export async function listPublished(
  transaction: DatabaseTransaction,
  municipality: MunicipalityId,
): Promise<readonly PublishedEdition[]> {
  const rows = await transaction
    .selectFrom("published.edition")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("published_at", "desc")
    .orderBy("programme")
    .orderBy("number", "desc")
    .execute();
  const files = await transaction
    .selectFrom("published.edition_file")
    .select(["programme", "number", "format"])
    .where("municipality", "=", municipality)
    .orderBy("format")
    .execute();
  return rows.map((row) => ({
    ...headOf(row),
    content: row.content,
    hash: row.hash,
    publishedAt: row.published_at,
    formats: files
      .filter(({ programme, number }) => programme === row.programme && number === row.number)
      .map(({ format }) => format as EditionFile["format"]),
  }));
}

/** Returns the files of an edition that is public now; none of any other. */
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
