import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  type Dossier,
  type DossierFinding,
  dossierFindings,
  isSecretAt,
  type Secrecy,
} from "../../domain/council/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { hidingOf, type SeenDocument, seenDocument } from "../programme/readDocument.ts";
import { redactedKeys } from "./redactedKeys.ts";

export type DossierPlace = { readonly programme: string; readonly dossier: string };

/** A dossier with those of its documents that its reader may see. */
export type SeenDossier = {
  readonly programme: Programme;
  readonly dossier: Dossier;
  readonly documents: readonly SeenDocument[];
  /** Whether only who reads what is secret finds it: a draft, or one of which the proposal is secret now. */
  readonly isSecret: boolean;
};

/** A dossier with what the check found in it, for who may mend that; null for others. */
export type CheckedDossier = SeenDossier & { readonly findings: readonly DossierFinding[] | null };

type Shelf = {
  readonly programme: Programme;
  readonly dossiers: readonly Dossier[];
  readonly documents: ReadonlyMap<string, SeenDocument>;
  readonly secrecies: readonly Secrecy[];
  /** The dossiers of which others read a text with words taken out. */
  readonly redacted: ReadonlySet<string>;
};

/** Reads everything before anything is looked for, so that what is secret takes as long as what is not there. */
async function shelfOf(office: Office, key: string): Promise<Shelf> {
  const programme = await getProgramme(office, key);
  const hiding = await hidingOf(office, key);
  const documents = (await documentStore.list(office, key)).map((one) => seenDocument(one, hiding, office));
  return {
    programme,
    dossiers: await dossierStore.list(office, key),
    documents: new Map(documents.map((seen) => [seen.document.key, seen])),
    secrecies: hiding.secrecies,
    redacted: await redactedKeys(office, key, "dossier"),
  };
}

/** By annex, those without a number first, then by title; a key only where nothing else tells two apart. */
function byAnnex({ document: one }: SeenDocument, { document: other }: SeenDocument): number {
  const [annex, next] = [one.annex ?? "", other.annex ?? ""]; // the proposal itself has no number
  return (
    annex.localeCompare(next, "nl", { numeric: true }) ||
    one.title.localeCompare(other.title, "nl") ||
    (one.key < other.key ? -1 : 1)
  );
}

const documentsOf = ({ documents }: Dossier, shelf: Shelf): readonly SeenDocument[] =>
  // a document is never taken away
  documents.flatMap((key) => shelf.documents.get(key) ?? []).toSorted(byAnnex);

/** The dossiers that an actor finds: for who reads nothing secret those with an open proposal, with their open documents. */
function foundBy(actor: Actor, shelf: Shelf): readonly SeenDossier[] {
  const readsSecret = mayAct(actor, "readSecretDocument");
  return shelf.dossiers.flatMap((dossier) => {
    const all = documentsOf(dossier, shelf);
    const paper = all.find(({ document }) => document.key === dossier.paper);
    const isSecret = paper === undefined || paper.isSecret || shelf.redacted.has(dossier.key);
    if (isSecret && !readsSecret) return [];
    const documents = all.filter((one) => readsSecret || !one.isSecret);
    const keys = documents.map(({ document }) => document.key);
    const { programme } = shelf;
    return [{ programme, dossier: { ...dossier, documents: keys }, documents, isSecret }];
  });
}

/** Returns the dossiers of a programme that the actor finds, inside an act or a read of something else. */
export const findDossiers = async (
  office: Office,
  actor: Actor,
  programme: string,
): Promise<readonly SeenDossier[]> => foundBy(actor, await shelfOf(office, programme));
/** What an agenda can point at: the documents and dossiers that its reader finds. */
export type FoundPapers = {
  readonly documents: readonly SeenDocument[];
  readonly dossiers: readonly SeenDossier[];
};
/** Returns the documents and dossiers of a programme that the actor finds. */
export async function papersFor(office: Office, actor: Actor, programme: string): Promise<FoundPapers> {
  const shelf = await shelfOf(office, programme);
  const readsSecret = mayAct(actor, "readSecretDocument");
  const documents = [...shelf.documents.values()].filter(({ isSecret }) => readsSecret || !isSecret);
  return { documents, dossiers: foundBy(actor, shelf) };
}

/** Returns the dossiers of a programme that the actor finds, with their programme. */
export const readDossiers = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<{ readonly programme: Programme; readonly dossiers: readonly SeenDossier[] }> =>
  consult(house, actor, "readProgramme", async (office) => {
    const shelf = await shelfOf(office, programme);
    return { programme: shelf.programme, dossiers: foundBy(actor, shelf) };
  });

async function see(office: Office, actor: Actor, { programme, dossier }: DossierPlace) {
  const shelf = await shelfOf(office, programme);
  const found = foundBy(actor, shelf).find((one) => one.dossier.key === dossier);
  if (!found) throw new NotFound();
  return { found, shelf };
}

/** What was marked once stays judged as marked: that it was opened later is no fault of the paper. */
function isMarked({ document }: SeenDocument, { secrecies }: Shelf, { at }: Office): boolean {
  const wasSecret = secrecies.some(({ parts }) => parts.some((part) => part.document === document.key));
  return wasSecret || isSecretAt({ key: document.key, mark: document.secrecy }, secrecies, at);
}

async function check(office: Office, actor: Actor, place: DossierPlace): Promise<CheckedDossier> {
  const { found, shelf } = await see(office, actor, place);
  if (!(mayAct(actor, "changeDossier") && mayAct(actor, "readSecretDocument")))
    return { ...found, findings: null };
  const listed = found.documents.map((seen) => ({
    ...seen.document,
    isMarked: isMarked(seen, shelf, office),
  }));
  const register = await councilEntryStore.list(office, place.programme);
  return { ...found, findings: dossierFindings(found.dossier, listed, office.today, register) };
}

/**
 * Returns a dossier as its reader may see it, with what the check found where the reader may mend that. Reading a secret one
 * is recorded; who may not read it gets the answer of a dossier that never was.
 */
export async function readDossier(house: House, actor: Actor, place: DossierPlace): Promise<CheckedDossier> {
  const found = await consult(house, actor, "readProgramme", (office) => check(office, actor, place));
  if (!found.isSecret) return found;
  const act = { may: "readSecretDocument", event: "secret-dossier-read" } as const;
  const read = await perform(house, actor, act, async () => {
    const subject = `programma/${place.programme}/dossiers/${place.dossier}`;
    return ok({ value: found, trace: { subject } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
