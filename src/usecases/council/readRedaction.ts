import { type Actor, mayAct } from "../../domain/access/index.ts";
import { inForceOn, leavesOutSecrets, type Redaction, type Secrecy } from "../../domain/council/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { letterStore } from "../../storage/office/letterStore.ts";
import { findProducedFile, type ProducedFile } from "../../storage/office/producedFileStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { redactionStore } from "../../storage/office/redactionStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { isLetterOpen } from "./readLetter.ts";

export type RedactionPlace = { readonly programme: string; readonly redaction: string };

/** A redaction as its reader may see it. The words that were taken out are for who reads what is secret. */
export type SeenRedaction = {
  readonly programme: Programme;
  readonly redaction: Redaction;
  /** Whether only who reads what is secret finds it: it was not decided, or its source is secret by a decision. */
  readonly isHeld: boolean;
  /** Whether the reader may know what was taken out. */
  readonly isWhole: boolean;
  /** The secrecies on its document that hold now, of which it leaves the passages out; of anything else none. */
  readonly leftOut: readonly Secrecy[];
  /** The secrecies for which nobody else finds it now. */
  readonly holding: readonly Secrecy[];
};

/** Whether nothing keeps a source from others but the redaction itself, or passages that it leaves out. */
async function isSourceOpen(
  office: Office,
  programme: string,
  redaction: Redaction,
  secrecies: readonly Secrecy[],
): Promise<boolean> {
  const { kind, key } = redaction.source;
  const isFree = (document: string) => inForceOn(document, secrecies, office.at).length === 0;
  switch (kind) {
    case "document":
      return isFree(key) || leavesOutSecrets(redaction, secrecies, office.at);
    case "dossier": {
      const dossier = await dossierStore.get(office, programme, key);
      return dossier.paper !== null && isFree(dossier.paper);
    }
    case "letter":
      return isLetterOpen(office, programme, await letterStore.get(office, programme, key));
  }
}

/** The document on which it hangs whether others find a redaction; null where there is none. */
async function documentOf(
  office: Office,
  programme: string,
  { source: { kind, key } }: Redaction,
): Promise<string | null> {
  if (kind === "document") return key;
  const dossier = kind === "dossier" ? key : (await letterStore.get(office, programme, key)).dossier;
  return dossier === null ? null : (await dossierStore.get(office, programme, dossier)).paper;
}

/** Returns the redactions that the actor finds, inside an act or a read of something else. */
export async function findRedactions(
  office: Office,
  actor: Actor,
  key: string,
): Promise<readonly SeenRedaction[]> {
  const programme = await getProgramme(office, key);
  const isWhole = mayAct(actor, "readSecretDocument");
  const secrecies = await secrecyStore.list(office, key);
  const found: SeenRedaction[] = [];
  for (const redaction of await redactionStore.list(office, key)) {
    // asked of each, so that what is held takes as long as what is not
    const isOpen = await isSourceOpen(office, key, redaction, secrecies);
    const isHeld = redaction.state.kind === "draft" || !isOpen;
    const leftOut = leavesOutSecrets(redaction, secrecies, office.at)
      ? inForceOn(redaction.source.key, secrecies, office.at)
      : [];
    const hanging = await documentOf(office, key, redaction);
    const holding = isOpen || hanging === null ? [] : inForceOn(hanging, secrecies, office.at);
    if (isWhole || !isHeld) found.push({ programme, redaction, isHeld, isWhole, leftOut, holding });
  }
  return found;
}

/** Returns the redactions of a programme that the actor finds, with their programme. */
export const readRedactions = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<{ readonly programme: Programme; readonly redactions: readonly SeenRedaction[] }> =>
  consult(house, actor, "readProgramme", async (office) => ({
    programme: await getProgramme(office, programme),
    redactions: await findRedactions(office, actor, programme),
  }));

async function see(office: Office, actor: Actor, place: RedactionPlace): Promise<SeenRedaction> {
  const all = await findRedactions(office, actor, place.programme);
  const found = all.find(({ redaction }) => redaction.key === place.redaction);
  if (!found) throw new NotFound();
  return found;
}

/** Returns a redaction as it may be read now; that somebody read what is taken out is recorded. */
export async function readRedaction(
  house: House,
  actor: Actor,
  place: RedactionPlace,
): Promise<SeenRedaction> {
  const found = await consult(house, actor, "readProgramme", (office) => see(office, actor, place));
  if (!found.isWhole) return found;
  const act = { may: "readSecretDocument", event: "redaction-read" } as const;
  const subject = `programma/${place.programme}/gelakt/${place.redaction}`;
  const read = await perform(house, actor, act, async () => ok({ value: found, trace: { subject } }));
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}

/** Returns a redaction with the file that was kept when it was decided; nothing that was taken out is in it. */
export const readRedactionFile = (
  house: House,
  actor: Actor,
  { format, ...place }: RedactionPlace & { readonly format: ProducedFile["format"] },
): Promise<SeenRedaction & { readonly file: ProducedFile | undefined }> =>
  consult(house, actor, "readProgramme", async (office) => {
    const found = await see(office, actor, place);
    const kept = { programme: place.programme, kind: "redaction", key: place.redaction } as const;
    return { ...found, file: await findProducedFile(office, kept, format) };
  });
