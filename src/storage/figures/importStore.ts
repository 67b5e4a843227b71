import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import type { Import } from "../../domain/workforce/index.ts";
import type { ImportRow } from "../figureTables.ts";
import type { Office } from "../office/versioned.ts";

const readImport = (row: ImportRow): Import => ({
  number: row.number,
  referenceDate: dayFrom(row.reference_date),
  fileHash: row.file_hash,
  rows: row.rows,
  profile: { name: row.profile, version: row.profile_version },
  consent: row.consent,
  by: row.made_by as PersonId | null,
  at: row.at,
  replacedBy: row.replaced_by,
  forgottenAt: row.forgotten_at,
});

/** Makes imports of one municipality wait for each other until this transaction ends. */
export async function lockImports({ transaction, municipality }: Office): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${municipality}::text, 24))`.execute(transaction);
}

/** Returns the traces of all imports, the first first. */
export async function listImports({ transaction, municipality }: Office): Promise<readonly Import[]> {
  const rows = await transaction
    .selectFrom("figures.import")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map(readImport);
}

/** An import that is being made. */
export type NewImport = Omit<Import, "by" | "at" | "replacedBy" | "forgottenAt">;

/** Keeps the trace of an import; who holds the imports numbers it. */
export async function addImport(
  { transaction, municipality, person, at }: Office,
  one: NewImport,
): Promise<void> {
  await transaction
    .insertInto("figures.import")
    .values({
      municipality,
      number: one.number,
      reference_date: one.referenceDate,
      file_hash: one.fileHash,
      rows: one.rows,
      profile: one.profile.name,
      profile_version: one.profile.version,
      consent: one.consent,
      made_by: person,
      at,
      replaced_by: null,
      forgotten_at: null,
    })
    .execute();
}

/** Notes what became of the rows of an import: another one replaced them, or they were kept long enough. */
export async function markImport(
  { transaction, municipality }: Office,
  number: number,
  mark: Pick<Import, "replacedBy"> | Pick<Import, "forgottenAt">,
): Promise<void> {
  const change = "replacedBy" in mark ? { replaced_by: mark.replacedBy } : { forgotten_at: mark.forgottenAt };
  await transaction
    .updateTable("figures.import")
    .set(change)
    .where("municipality", "=", municipality)
    .where("number", "=", number)
    .execute();
}

/** Takes the trace of an import away. */
export async function deleteImport({ transaction, municipality }: Office, number: number): Promise<void> {
  await transaction
    .deleteFrom("figures.import")
    .where("municipality", "=", municipality)
    .where("number", "=", number)
    .execute();
}
