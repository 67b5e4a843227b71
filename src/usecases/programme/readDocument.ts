import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Document } from "../../domain/council/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { OpenedFile } from "../../storage/files/openedFile.ts";
import { documentStore, getDocumentFile } from "../../storage/office/documentStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";

export type DocumentPlace = { readonly programme: string; readonly document: string };
/** A document with its content, which is read while it is handed over. */
export type OpenedDocument = { readonly document: Document; readonly file: OpenedFile };

const isVisible = (actor: Actor, { secrecy }: Document): boolean =>
  secrecy === "open" || mayAct(actor, "readSecretDocument");

/** Returns the documents of a programme; a secret one is not even listed for those who may not read it. */
export const listDocuments = (house: House, actor: Actor, programme: string): Promise<readonly Document[]> =>
  consult(house, actor, "readProgramme", async (office) => {
    await getProgramme(office, programme);
    return (await documentStore.list(office, programme)).filter((document) => isVisible(actor, document));
  });

async function open({ files }: House, office: Office, place: DocumentPlace): Promise<OpenedDocument["file"]> {
  return files.open(office.municipality, await getDocumentFile(office, place));
}

async function openSecret(house: House, actor: Actor, place: DocumentPlace): Promise<OpenedDocument> {
  const act = { may: "readSecretDocument", event: "secret-document-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const document = await documentStore.get(office, place.programme, place.document);
    const subject = `programma/${place.programme}/documenten/${document.key}`;
    return ok({ value: { document, file: await open(house, office, place) }, trace: { subject } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}

/** Returns a document with its file. A secret one is not found for others, and reading it is recorded. */
export async function readDocument(
  house: House,
  actor: Actor,
  place: DocumentPlace,
): Promise<OpenedDocument> {
  const found = await consult(house, actor, "readProgramme", async (office) => {
    const document = await documentStore.get(office, place.programme, place.document);
    if (!isVisible(actor, document)) throw new NotFound();
    return document.secrecy === "open" ? { document, file: await open(house, office, place) } : undefined;
  });
  return found === undefined ? openSecret(house, actor, place) : found;
}
