import type { Actor } from "../../domain/access/index.ts";
import type { Document, Letter, ListedEntry, RedactedSource, Redaction } from "../../domain/council/index.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { listVersions, type Making } from "../../storage/office/partHistory.ts";
import {
  findProducedFile,
  listProducedFiles,
  type ProducedHead,
  type ProducedPlace,
} from "../../storage/office/producedFileStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { hidingOf, type SeenDocument, seenDocument } from "../programme/readDocument.ts";
import type { RoleWords } from "../reporting/makeCommitteeYear.ts";
import { listedEntries } from "./exportCouncilRegister.ts";
import { openRegister } from "./readCouncilRegister.ts";
import type { SeenDossier } from "./readDossier.ts";
import { findLetters } from "./readLetter.ts";
import { findRedactions } from "./readRedaction.ts";

/** By which act something got a version, and when; not by whom. */
export type PackedAct = Pick<Making, "act" | "at">;

/** What goes along with a dossier: whether only who reads what is secret finds it, and the secret documents that make it so. */
type Packed = {
  readonly acts: readonly PackedAct[];
  readonly isHeld: boolean;
  readonly because: readonly SeenDocument[];
};
/** A file that was made once, with its content, which is read while it is handed over. */
export type PackedFile = ProducedHead & { readonly content: () => AsyncIterable<Uint8Array> };
/** A letter of a dossier with the files as they went out. */
export type PackedLetter = Packed & { readonly letter: Letter; readonly files: readonly PackedFile[] };
/** A redaction of something in a dossier, with its files. */
export type PackedRedaction = Packed & {
  readonly redaction: Redaction;
  readonly files: readonly PackedFile[];
};
/** A commitment or motion that hangs on a document of a dossier: it was made in it, or settled with it. */
export type PackedEntry = Packed & {
  readonly listed: ListedEntry;
  readonly madeIn: Document | null;
  readonly settledWith: Document | null;
};
/** What a dossier has beside its documents. */
export type PackedPapers = {
  readonly letters: readonly PackedLetter[];
  readonly redactions: readonly PackedRedaction[];
  readonly entries: readonly PackedEntry[];
};

type Table =
  | "office.document"
  | "office.dossier"
  | "office.letter"
  | "office.redaction"
  | "office.council_entry";

/** Returns by which acts something got its versions, the first one first. */
export const actsOf = async (
  office: Office,
  table: Table,
  programme: string,
  key: string,
): Promise<readonly PackedAct[]> =>
  (await listVersions<unknown>(office, table, programme, key)).map(({ making: { act, at } }) => ({
    act,
    at,
  }));

type Taking = {
  readonly house: House;
  readonly actor: Actor;
  readonly office: Office;
  readonly found: SeenDossier;
};

/** The files of one thing; the content of each is asked for by itself, so that few of them are in memory. */
async function filesOf({ house, actor, office }: Taking, place: ProducedPlace) {
  const heads = await listProducedFiles(office, place);
  return heads.map((head): PackedFile => {
    async function* content() {
      const file = await consult(house, actor, "takeDossier", (now) =>
        findProducedFile(now, place, head.format),
      );
      if (file === undefined) throw new Error("a file that was kept is gone");
      yield file.bytes;
    }
    return { ...head, content };
  });
}

const paperOf = ({ dossier, documents }: SeenDossier): readonly SeenDocument[] =>
  documents.filter(({ document, isSecret }) => document.key === dossier.paper && isSecret);

async function lettersOf(taking: Taking): Promise<readonly PackedLetter[]> {
  const { office, actor, found } = taking;
  const { key: programme } = found.programme;
  const letters: PackedLetter[] = [];
  for (const { letter, isHeld } of await findLetters(office, actor, programme)) {
    // of a draft there is no file that went out
    if (letter.dossier !== found.dossier.key || letter.state.kind === "draft") continue;
    const acts = await actsOf(office, "office.letter", programme, letter.key);
    const files = await filesOf(taking, { programme, kind: "letter", key: letter.key });
    letters.push({ letter, isHeld, because: isHeld ? paperOf(found) : [], acts, files });
  }
  return letters;
}

/** The secret documents that a redaction was made of, or that hide what it was made of. */
function sourcesOf({ kind, key }: RedactedSource, found: SeenDossier): readonly SeenDocument[] {
  if (kind !== "document") return paperOf(found);
  return found.documents.filter(({ document, inForce }) => document.key === key && inForce.length > 0);
}

async function redactionsOf(
  taking: Taking,
  letters: ReadonlySet<string>,
): Promise<readonly PackedRedaction[]> {
  const { office, actor, found } = taking;
  const { key: programme } = found.programme;
  const here = {
    document: new Set(found.dossier.documents),
    dossier: new Set([found.dossier.key]),
    letter: letters,
  };
  const redactions: PackedRedaction[] = [];
  for (const { redaction, isHeld } of await findRedactions(office, actor, programme)) {
    const { source, state, key } = redaction;
    if (!here[source.kind].has(source.key) || state.kind === "draft") continue;
    const acts = await actsOf(office, "office.redaction", programme, key);
    const files = await filesOf(taking, { programme, kind: "redaction", key });
    redactions.push({ redaction, isHeld, because: isHeld ? sourcesOf(source, found) : [], acts, files });
  }
  return redactions;
}

async function entriesOf(
  { office, actor, found }: Taking,
  words: RoleWords,
): Promise<readonly PackedEntry[]> {
  const { key: programme } = found.programme;
  const open = await openRegister(office, actor, programme);
  const hiding = await hidingOf(office, programme);
  const seen = (await documentStore.list(office, programme)).map((one) => seenDocument(one, hiding, office));
  const here = new Set(found.dossier.documents);
  const entries: PackedEntry[] = [];
  for (const listed of await listedEntries(office, open, words)) {
    const { key, madeIn, state } = listed.entry;
    const settled = state.kind === "settled" ? state.document : null;
    const hangsOn = (one: SeenDocument) => one.document.key === madeIn || one.document.key === settled;
    const bound = seen.filter(hangsOn);
    if (!bound.some(({ document }) => here.has(document.key))) continue;
    const titled = (one: string | null) => open.register.documents.get(one ?? "") ?? null; // it names none, or one that is hidden
    const because = bound.filter(({ isSecret }) => isSecret);
    entries.push({
      listed,
      madeIn: titled(madeIn),
      settledWith: titled(settled),
      acts: await actsOf(office, "office.council_entry", programme, key),
      isHeld: because.length > 0,
      because,
    });
  }
  return entries;
}

/**
 * Returns what a dossier has beside its documents, as far as its reader finds it: letters that were registered, redactions
 * that were decided, and what the register has that was made in or settled with one of its documents.
 */
export async function packedPapers(taking: Taking, words: RoleWords): Promise<PackedPapers> {
  const letters = await lettersOf(taking);
  const redactions = await redactionsOf(taking, new Set(letters.map(({ letter }) => letter.key)));
  return { letters, redactions, entries: await entriesOf(taking, words) };
}
