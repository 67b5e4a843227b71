import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { Edition, EditionHead, EditionKind, EditionPublication } from "../../domain/reporting/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { EditionRow } from "../editionTables.ts";
import type { Office } from "./versioned.ts";

/** An edition in a list: what it says of itself, its hash, and when it was public. */
export type ListedEdition = EditionHead & {
  readonly hash: string;
  readonly publications: readonly EditionPublication[];
};

/** A rendered file of an edition, with its own SHA-256 in hex. */
export type EditionFile = {
  readonly format: "html" | "pdf" | "docx" | "xlsx" | "json";
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
};

type Row = Omit<EditionRow, "content" | "made_by">;

export const headOf = (row: Omit<Row, "municipality" | "hash">): EditionHead => ({
  number: row.number,
  kind: row.kind as EditionKind,
  programme: row.programme,
  asOf: dayFrom(row.as_of),
  madeAt: row.made_at.toISOString(),
  corrects: row.corrects,
  reason: row.reason,
  scope: row.scope as EditionHead["scope"],
});

/** Waits until nobody else numbers an edition of the programme; held until the transaction ends. */
export async function lockEditions(office: Office, programme: string): Promise<void> {
  const place = `${office.municipality} ${programme}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 13))`.execute(office.transaction);
}

/** Returns what was published and taken back of the editions of a programme, by number, in its order. */
async function publicationsOf(office: Office, programme: string) {
  const rows = await office.transaction
    .selectFrom("office.edition_publication")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .orderBy("number")
    .orderBy("position")
    .execute();
  return Map.groupBy(rows, ({ number }) => number);
}

/** Returns the editions of a programme without their content, the latest first. */
export async function listEditions(office: Office, programme: string): Promise<readonly ListedEdition[]> {
  const rows = await office.transaction
    .selectFrom("office.edition")
    .select(["programme", "number", "kind", "as_of", "made_at", "corrects", "reason", "hash", "scope"])
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .orderBy("number", "desc")
    .execute();
  const publications = await publicationsOf(office, programme);
  return rows.map((row) => ({
    ...headOf(row),
    hash: row.hash,
    publications: (publications.get(row.number) ?? []).map((one) => ({
      act: one.act as EditionPublication["act"],
      at: one.at,
      by: one.made_by as PersonId | null,
      audience: one.audience,
      channel: one.channel,
      reason: one.reason,
    })), // never published, never taken back
  }));
}

/** Returns one edition, or undefined. */
export async function findEdition(
  office: Office,
  programme: string,
  number: number,
): Promise<Edition | undefined> {
  const row = await office.transaction
    .selectFrom("office.edition")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("number", "=", number)
    .executeTakeFirst();
  return row && { ...headOf(row), content: row.content, hash: row.hash };
}

/** Returns the rendered files of an edition. */
export async function listEditionFiles(
  office: Office,
  { programme, number }: Pick<EditionHead, "programme" | "number">,
): Promise<readonly EditionFile[]> {
  const rows = await office.transaction
    .selectFrom("office.edition_file")
    .selectAll()
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("number", "=", number)
    .orderBy("format")
    .execute();
  return rows.map(readFile);
}

export const readFile = (
  row: Pick<EditionFile, "language" | "hash"> & { readonly format: string; readonly bytes: Buffer },
): EditionFile => ({
  format: row.format as EditionFile["format"],
  language: row.language,
  bytes: new Uint8Array(row.bytes),
  hash: row.hash,
});

/** Keeps an edition with its rendered files; all are written once. */
export async function addEdition(
  office: Office,
  edition: Edition,
  files: readonly EditionFile[],
): Promise<void> {
  const { programme, number, asOf, madeAt, kind, corrects, reason, content, hash, scope } = edition;
  const place = { municipality: office.municipality, programme, number };
  const row = {
    ...place,
    kind,
    corrects,
    reason,
    content,
    hash,
    scope: scope === null ? null : JSON.stringify(scope),
  };
  await office.transaction
    .insertInto("office.edition")
    .values({ ...row, as_of: asOf, made_at: new Date(madeAt), made_by: office.person })
    .execute();
  await office.transaction
    .insertInto("office.edition_file")
    .values(files.map((file) => ({ ...place, ...file, bytes: Buffer.from(file.bytes) })))
    .execute();
}

/** Adds that an edition was published or taken back, behind what was said of it before. */
export async function addPublication(
  office: Office,
  { programme, number }: Pick<EditionHead, "programme" | "number">,
  { position, ...said }: EditionPublication & { readonly position: number },
): Promise<void> {
  const { act, at, by, audience, channel, reason } = said;
  const place = { municipality: office.municipality, programme, number, position };
  await office.transaction
    .insertInto("office.edition_publication")
    .values({ ...place, act, at, made_by: by, audience, channel, reason })
    .execute();
}

/** Returns a content read as JSON, or undefined where it is none. */
export function readContent(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // only who holds the database can have written what is no JSON: checking the edition says so
    return undefined;
  }
}
