import type { Actor } from "../../domain/access/index.ts";
import {
  type CouncilEntry,
  type Document,
  inOrderOfWork,
  isFound,
  type SeenEntry,
  seenEntry,
  withoutHidden,
} from "../../domain/council/index.ts";
import type { Programme, Sight } from "../../domain/programme/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { councilEntryStore } from "../../storage/office/councilEntryStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { type DocumentShelf, documentShelf, hiddenFrom } from "./councilShelf.ts";

/** The commitments and motions of a programme that a reader finds, as this one may read them. */
export type CouncilRegister = {
  readonly programme: Programme;
  readonly today: Day;
  /** In the order in which they are worked on: late first. */
  readonly entries: readonly SeenEntry[];
  /** The documents that the reader may know of, by their keys. */
  readonly documents: ReadonlyMap<string, Document>;
};

/** A register with what it was read from: the entries as they are kept for this reader, and what is hidden from this one. */
export type OpenRegister = {
  readonly register: CouncilRegister;
  readonly entries: readonly CouncilEntry[];
  readonly sight: Sight;
  readonly shelf: DocumentShelf;
  /** Returns an entry without what the reader may not know of it. */
  readonly masked: (entry: CouncilEntry) => CouncilEntry;
};

/** A commitment that answers a motion which its reader does not find reads as one that answers none. */
const withoutLostMotion = (entry: CouncilEntry, found: ReadonlySet<string>): CouncilEntry =>
  entry.kind === "commitment" && entry.motion !== null && !found.has(entry.motion)
    ? { ...entry, motion: null }
    : entry;

/** Reads the register of a programme for an actor. Everything is read before anything is left out, so that what is secret takes as long as what is not there. */
export async function openRegister(office: Office, actor: Actor, key: string): Promise<OpenRegister> {
  const programme = await getProgramme(office, key);
  const shelf = await documentShelf(office, key);
  const all = await councilEntryStore.list(office, key);
  const sight = await sightOf(office, actor);
  const { today } = office;
  const isHidden = hiddenFrom(actor, shelf);
  const found = all.filter((entry) => isFound(entry, isHidden));
  const keys = new Set(found.map((entry) => entry.key));
  const masked = (entry: CouncilEntry) => {
    const known = isFound(entry, isHidden) ? entry : { ...entry, madeIn: null }; // once made elsewhere
    return withoutHidden(withoutLostMotion(known, keys), isHidden);
  };
  const entries = found.map(masked);
  const seen = entries.map((entry) => seenEntry(sight, entry));
  const documents = new Map([...shelf.documents].filter(([one]) => !isHidden(one)));
  const register = { programme, today, entries: inOrderOfWork(seen, today), documents };
  return { register, entries, sight, shelf, masked };
}

/** Returns the register of commitments and motions of a programme. */
export const readCouncilRegister = (
  house: House,
  actor: Actor,
  programme: string,
): Promise<CouncilRegister> =>
  consult(
    house,
    actor,
    "readProgramme",
    async (office) => (await openRegister(office, actor, programme)).register,
  );
