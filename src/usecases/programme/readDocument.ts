import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type Document, inForceOn, isSecretAt, type Secrecy } from "../../domain/council/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { OpenedFile } from "../../storage/files/openedFile.ts";
import { documentStore, getDocumentFile } from "../../storage/office/documentStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { hiddenByRedaction } from "../council/redactedKeys.ts";
import { papersGiven } from "../participation/papersGiven.ts";
import { consult, type House, perform } from "../perform.ts";

export type DocumentPlace = { readonly programme: string; readonly document: string };
/** A document with its content, which is read while it is handed over. */
export type OpenedDocument = SeenDocument & { readonly file: OpenedFile };

/** A document with the secrecies that hold on it now; without one its mark counts. */
export type SeenDocument = {
  readonly document: Document;
  readonly isSecret: boolean;
  readonly inForce: readonly Secrecy[];
};

/** On what it hangs who reads a document: the secrecies of its programme, and which documents have words taken out for others. */
type Hiding = { readonly secrecies: readonly Secrecy[]; readonly redacted: ReadonlySet<string> };

/** Returns what hides documents of a programme. */
export async function hidingOf(office: Office, programme: string): Promise<Hiding> {
  const secrecies = await secrecyStore.list(office, programme);
  return { secrecies, redacted: await hiddenByRedaction(office, programme, secrecies) };
}

/** Returns a document with the secrecies that hold on it now. */
export const seenDocument = (
  document: Document,
  { secrecies, redacted }: Hiding,
  { at }: Office,
): SeenDocument => ({
  document,
  isSecret:
    redacted.has(document.key) || isSecretAt({ key: document.key, mark: document.secrecy }, secrecies, at),
  inForce: inForceOn(document.key, secrecies, at),
});

const isVisible = (actor: Actor, { isSecret }: SeenDocument): boolean =>
  !isSecret || mayAct(actor, "readSecretDocument");

/** By title, and what has the same title as it is keyed: keys tell nothing of an order. */
const byTitle = (one: SeenDocument, other: SeenDocument): number =>
  one.document.title.localeCompare(other.document.title, "nl") ||
  (one.document.key < other.document.key ? -1 : 1);

/** Returns the documents of a programme as they are now, by their titles; a secret one is not even listed for those who may not read it. */
export const listDocuments = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<readonly SeenDocument[]> =>
  consult(house, actor, "readProgramme", async (office) => {
    await getProgramme(office, programme);
    const hiding = await hidingOf(office, programme);
    return (await documentStore.list(office, programme))
      .map((document) => seenDocument(document, hiding, office))
      .filter((seen) => isVisible(actor, seen))
      .toSorted(byTitle);
  });

async function see(office: Office, { programme, document }: DocumentPlace): Promise<SeenDocument> {
  const hiding = await hidingOf(office, programme); // asked first, so that what is secret takes as long as what is not there
  return seenDocument(await documentStore.get(office, programme, document), hiding, office);
}

const open = async ({ files }: House, office: Office, place: DocumentPlace): Promise<OpenedFile> =>
  files.open(office.municipality, await getDocumentFile(office, place));

async function openSecret(house: House, actor: Actor, place: DocumentPlace): Promise<OpenedDocument> {
  const act = { may: "readSecretDocument", event: "secret-document-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const seen = await see(office, place);
    const subject = `programma/${place.programme}/documenten/${place.document}`;
    return ok({ value: { ...seen, file: await open(house, office, place) }, trace: { subject } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}

/** Returns a document with its file, as it may be read now. A secret one is not found for others, and reading it is recorded. */
export async function readDocument(
  house: House,
  actor: Actor,
  place: DocumentPlace,
): Promise<OpenedDocument> {
  const found = await consult(house, actor, "readDocument", async (office) => {
    const given = await papersGiven(office, place.programme); // asked first, as above
    const seen = await see(office, place);
    const subject = { unit: null, people: given(place.document) };
    // who reads no more than what a committee was given learns of nothing else that it is there
    if (!mayAct(actor, "readDocument", subject) || !isVisible(actor, seen)) throw new NotFound();
    return seen.isSecret ? undefined : { ...seen, file: await open(house, office, place) };
  });
  return found === undefined ? openSecret(house, actor, place) : found;
}
