import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Document } from "../../domain/council/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { documentStore, getDocumentFile } from "../../storage/office/documentStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";

export type DocumentPlace = { readonly programme: string; readonly document: string };
export type OpenedDocument = { readonly document: Document; readonly bytes: Uint8Array };

const isVisible = (actor: Actor, { secrecy }: Document): boolean =>
  secrecy === "open" || mayAct(actor, "readSecretDocument");

/** Returns the documents of a programme; a secret one is not even listed for those who may not read it. */
export const listDocuments = (house: House, actor: Actor, programme: string): Promise<readonly Document[]> =>
  consult(house, actor, "readProgramme", async (office) => {
    await getProgramme(office, programme);
    return (await documentStore.list(office, programme)).filter((document) => isVisible(actor, document));
  });

async function open(office: Office, place: DocumentPlace, document: Document): Promise<OpenedDocument> {
  return { document, bytes: await getDocumentFile(office, place) };
}

async function openSecret(house: House, actor: Actor, place: DocumentPlace): Promise<OpenedDocument> {
  const act = { may: "readSecretDocument", event: "secret-document-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const document = await documentStore.get(office, place.programme, place.document);
    const subject = `programma/${place.programme}/documenten/${document.key}`;
    return ok({ value: await open(office, place, document), trace: { subject } });
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
    return document.secrecy === "open" ? open(office, place, document) : undefined;
  });
  return found === undefined ? openSecret(house, actor, place) : found;
}
