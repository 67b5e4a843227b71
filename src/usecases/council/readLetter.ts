import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  isOut,
  isSecretAt,
  type Letter,
  type LetterGround,
  type LetterMoment,
} from "../../domain/council/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import type { EditionHead } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { listEditions } from "../../storage/office/editionStore.ts";
import { letterStore } from "../../storage/office/letterStore.ts";
import { findProducedFile, type ProducedFile } from "../../storage/office/producedFileStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { letterGround } from "./letterGround.ts";
import { findDossiers, type SeenDossier } from "./readDossier.ts";
import { redactedKeys } from "./redactedKeys.ts";

export type LetterPlace = { readonly programme: string; readonly letter: string };

/** A letter as its reader may see it, with the dossier it belongs to where that is found. */
export type SeenLetter = {
  readonly programme: Programme;
  readonly letter: Letter;
  readonly dossier: SeenDossier | null;
  /** Whether only who reads what is secret finds it: it is not out, its dossier is secret, or words are taken out for others. */
  readonly isHeld: boolean;
};

type LetterShelf = {
  readonly programme: Programme;
  readonly letters: readonly Letter[];
  readonly moment: LetterMoment;
  readonly dossiers: readonly SeenDossier[];
  /** The letters of which others read a text with words taken out. */
  readonly redacted: ReadonlySet<string>;
  /** The dossiers that no secrecy hides; one that has words taken out for others hides no letter. */
  readonly open: ReadonlySet<string>;
};

async function letterMoment(office: Office, programme: string): Promise<LetterMoment> {
  const secrecies = await secrecyStore.list(office, programme);
  const documents = await documentStore.list(office, programme);
  const { at: now, today } = office;
  const isSecret = (key: string) => {
    const found = documents.find((one) => one.key === key);
    return found === undefined || isSecretAt({ key, mark: found.secrecy }, secrecies, now);
  };
  return { now, today, isSecret };
}

async function openDossiers(
  office: Office,
  programme: string,
  { isSecret }: LetterMoment,
): Promise<ReadonlySet<string>> {
  const dossiers = await dossierStore.list(office, programme);
  return new Set(dossiers.flatMap(({ key, paper }) => (paper === null || isSecret(paper) ? [] : [key])));
}

/** Returns whether a letter is out and its dossier is open, whatever is taken out of it for others. */
export async function isLetterOpen(office: Office, programme: string, letter: Letter): Promise<boolean> {
  const moment = await letterMoment(office, programme);
  const open = await openDossiers(office, programme, moment);
  const isApart = letter.dossier !== null && !open.has(letter.dossier);
  return !isApart && isOut(letter, moment);
}

/** Reads everything before anything is looked for, so that what is held takes as long as what is not there. */
async function shelfOf(office: Office, actor: Actor, key: string): Promise<LetterShelf> {
  const moment = await letterMoment(office, key);
  return {
    programme: await getProgramme(office, key),
    letters: await letterStore.list(office, key),
    moment,
    dossiers: await findDossiers(office, actor, key),
    redacted: await redactedKeys(office, key, "letter"),
    open: await openDossiers(office, key, moment),
  };
}

/** Returns the letters that an actor finds: for who reads nothing secret those that are out, of dossiers that are open. */
function foundBy(actor: Actor, shelf: LetterShelf): readonly SeenLetter[] {
  const { programme, letters, moment, dossiers, redacted, open } = shelf;
  const readsHeld = mayAct(actor, "readSecretDocument");
  return letters.flatMap((letter) => {
    const dossier = dossiers.find((one) => one.dossier.key === letter.dossier) ?? null; // of none, or not found
    const isApart = letter.dossier !== null && !open.has(letter.dossier);
    const isHeld = isApart || redacted.has(letter.key) || !isOut(letter, moment);
    return isHeld && !readsHeld ? [] : [{ programme, letter, dossier, isHeld }];
  });
}

/** Returns the letters that the actor finds, inside an act or a read of something else. */
export const findLetters = async (
  office: Office,
  actor: Actor,
  programme: string,
): Promise<readonly SeenLetter[]> => foundBy(actor, await shelfOf(office, actor, programme));

/** Returns the letters of a programme that the actor finds, with their programme. */
export const readLetters = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<{ readonly programme: Programme; readonly letters: readonly SeenLetter[] }> =>
  consult(house, actor, "readProgramme", async (office) => {
    const shelf = await shelfOf(office, actor, programme);
    return { programme: shelf.programme, letters: foundBy(actor, shelf) };
  });

async function see(office: Office, actor: Actor, { programme, letter }: LetterPlace): Promise<SeenLetter> {
  const found = (await findLetters(office, actor, programme)).find((one) => one.letter.key === letter);
  if (!found) throw new NotFound();
  return found;
}

/** A letter with what it may quote, and the edition that it quotes. */
export type OpenedLetter = SeenLetter & {
  readonly ground: LetterGround;
  readonly edition: EditionHead | null;
};

async function open(office: Office, actor: Actor, place: LetterPlace): Promise<OpenedLetter> {
  const found = await see(office, actor, place);
  const { edition: number } = found.letter;
  const edition = (await listEditions(office, place.programme)).find((one) => one.number === number) ?? null; // it quotes none
  return { ...found, ground: await letterGround(office, place.programme, number), edition };
}

/** Writes down that somebody read what is held; what is out is read without a trace. */
async function recorded<Seen extends SeenLetter>(house: House, actor: Actor, found: Seen): Promise<Seen> {
  if (!found.isHeld) return found;
  const act = { may: "readSecretDocument", event: "held-letter-read" } as const;
  const subject = `programma/${found.programme.key}/brieven/${found.letter.key}`;
  const read = await perform(house, actor, act, async () => ok({ value: found, trace: { subject } }));
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}

/** Returns a letter as it may be read now; who may not read it gets the answer of a letter that never was. */
export const readLetter = async (house: House, actor: Actor, place: LetterPlace): Promise<OpenedLetter> =>
  recorded(
    house,
    actor,
    await consult(house, actor, "readProgramme", (office) => open(office, actor, place)),
  );

/** Returns a letter with the file that was kept when it was registered; no file of a draft. */
export async function readLetterFile(
  house: House,
  actor: Actor,
  { format, ...place }: LetterPlace & { readonly format: ProducedFile["format"] },
): Promise<OpenedLetter & { readonly file: ProducedFile | undefined }> {
  const found = await consult(house, actor, "readProgramme", async (office) => {
    const letter = await open(office, actor, place);
    const kept = { programme: place.programme, kind: "letter", key: place.letter } as const;
    return { ...letter, file: await findProducedFile(office, kept, format) };
  });
  return recorded(house, actor, found);
}
