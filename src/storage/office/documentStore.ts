import type { Document } from "../../domain/council/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { partStore } from "./partStore.ts";
import type { Office } from "./versioned.ts";

export const documentStore = partStore<Document, "office.document">({
  table: "office.document",
  read: (row) => ({
    key: row.key,
    title: row.title,
    secrecy: row.secrecy as Document["secrecy"],
    accessibility: row.accessibility as Document["accessibility"],
    corrected:
      row.corrected_on === null
        ? null
        : { by: row.corrected_by as PersonId | null, on: dayFrom(row.corrected_on) },
    type: row.type as Document["type"],
    size: row.size,
    addedOn: dayFrom(row.added_on),
    addedBy: row.added_by as PersonId,
    registration: row.registration,
    annex: row.annex,
    link: row.link,
    version: row.version,
  }),
  values: ({
    title,
    secrecy,
    accessibility,
    corrected,
    type,
    size,
    addedOn,
    addedBy,
    registration,
    annex,
    link,
  }) => ({
    title,
    secrecy,
    accessibility,
    corrected_on: corrected?.on ?? null, // not corrected
    corrected_by: corrected?.by ?? null, // nor by anybody; a command has no person
    type,
    size,
    added_on: addedOn,
    added_by: addedBy,
    registration,
    annex,
    link,
  }),
});

type Place = { readonly programme: string; readonly document: string };

/** Says which content is the file of a document; that is said once. */
export async function addDocumentFile(office: Office, place: Place, sha256: string): Promise<void> {
  const row = { municipality: office.municipality, ...place, sha256, bytes: null };
  await office.transaction.insertInto("office.document_file").values(row).execute();
}

/** Returns which content is the file of a document. */
export async function getDocumentFile(office: Office, { programme, document }: Place): Promise<string> {
  const row = await office.transaction
    .selectFrom("office.document_file")
    .select("sha256")
    .where("municipality", "=", office.municipality)
    .where("programme", "=", programme)
    .where("document", "=", document)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row.sha256;
}
