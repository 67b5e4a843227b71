import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type AroundEntry,
  type CouncilEntry,
  type Document,
  inForceOn,
  type Secrecy,
} from "../../domain/council/index.ts";
import { personOf } from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { hidingOf, seenDocument } from "../programme/readDocument.ts";

/** The documents of a programme, and which of them a reader may not know of at this moment. */
export type DocumentShelf = {
  readonly documents: ReadonlyMap<string, Document>;
  /** Whether only who reads secret documents knows of it now. */
  readonly isSecret: (key: string) => boolean;
  /** The secrecies that hold on it now. */
  readonly inForce: (key: string) => readonly Secrecy[];
};

/** Returns the documents of a programme with what the clock says of their secrecy. */
export async function documentShelf(office: Office, programme: string): Promise<DocumentShelf> {
  const hiding = await hidingOf(office, programme);
  const documents = new Map((await documentStore.list(office, programme)).map((one) => [one.key, one]));
  const secret = new Set(
    [...documents.values()]
      .filter((document) => seenDocument(document, hiding, office).isSecret)
      .map(({ key }) => key),
  );
  return {
    documents,
    isSecret: (key) => secret.has(key),
    inForce: (key) => inForceOn(key, hiding.secrecies, office.at),
  };
}

/** Returns whether a document is hidden from an actor. */
export const hiddenFrom = (actor: Actor, { isSecret }: DocumentShelf): ((key: string) => boolean) =>
  mayAct(actor, "readSecretDocument") ? () => false : isSecret;

/** Returns what an entry is judged against. */
export async function aroundEntries(office: Office, programme: string): Promise<AroundEntry> {
  return {
    others: await councilEntryStore.list(office, programme),
    actions: (await actionStore.list(office, programme)).map(({ key }) => key),
    documents: (await documentStore.list(office, programme)).map(({ key }) => key),
    today: office.today,
  };
}

/** Throws when the person who works on an entry is not one of this municipality. */
export async function assertResponsible(
  office: Office,
  { responsible }: Pick<CouncilEntry, "responsible">,
): Promise<void> {
  const person = personOf(responsible);
  await assertPlaces(office, { units: [], people: person === null ? [] : [person] });
}
