import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type CouncilEntry, type SeenEntry, seenEntry } from "../../domain/council/index.ts";
import {
  type Action,
  changedFields,
  type SeenAuthor,
  type Sight,
  seenAuthor,
  subjectOf,
} from "../../domain/programme/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { type EntryVersion, listEntryVersions } from "../../storage/office/councilEntryStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House, perform } from "../perform.ts";
import { type CouncilRegister, openRegister } from "./readCouncilRegister.ts";

export type EntryPlace = { readonly programme: string; readonly entry: string };

/** One step in the history of an entry, as its reader may know it. */
export type EntryStep = {
  readonly act: string;
  readonly at: Date;
  /** Null for a command on the server. */
  readonly by: SeenAuthor | null;
  readonly reason: string | null;
  readonly entry: SeenEntry;
  /** What changed since the step before; nothing of the first. */
  readonly fields: readonly string[];
};

/** A commitment or motion with its register and its history. */
export type OpenEntry = CouncilRegister & {
  readonly entry: SeenEntry;
  /** Whether only who reads what is secret finds it: the document in which it was made is secret now. */
  readonly isSecret: boolean;
  /** The actions that carry it out, as far as the reader reads them. */
  readonly actions: readonly Pick<Action, "key" | "title">[];
  readonly steps: readonly EntryStep[];
};

type Seeing = { readonly sight: Sight; readonly masked: (entry: CouncilEntry) => CouncilEntry };

const hides = (before: CouncilEntry, after: CouncilEntry): boolean => before.state !== after.state;

/** Returns the steps that a reader can see something of; a step that only touched what is hidden from this one is not there. */
function stepsOf(versions: readonly EntryVersion[], { sight, masked }: Seeing): readonly EntryStep[] {
  return versions.flatMap(({ act, at, by, reason, entry }, index) => {
    const before = versions[index - 1]?.entry;
    const shown = masked(entry);
    const fields = before ? changedFields(masked(before), shown).map(({ field }) => String(field)) : [];
    if (before && fields.length === 0) return [];
    return [
      {
        act,
        at,
        by: by === null ? null : seenAuthor(sight, by),
        reason: hides(entry, shown) ? null : reason, // words about what is hidden could name it
        entry: seenEntry(sight, shown),
        fields,
      },
    ];
  });
}

async function see(office: Office, actor: Actor, { programme, entry: key }: EntryPlace): Promise<OpenEntry> {
  const { register, entries, sight, shelf, masked } = await openRegister(office, actor, programme);
  const versions = await listEntryVersions(office, programme, key);
  const all = await actionStore.list(office, programme);
  const entry = entries.find((one) => one.key === key);
  if (!entry) throw new NotFound();
  const actions = all.filter((action) => entry.actions.includes(action.key));
  return {
    ...register,
    entry: seenEntry(sight, entry),
    isSecret: entry.madeIn !== null && shelf.isSecret(entry.madeIn),
    actions: actions.filter((action) => mayAct(actor, "readAction", subjectOf(action))),
    steps: stepsOf(versions, { sight, masked }),
  };
}

/**
 * Returns a commitment or motion as its reader may see it. Reading one that was made in a secret document is recorded; who may
 * not read that gets the answer of one that never was.
 */
export async function readCouncilEntry(house: House, actor: Actor, place: EntryPlace): Promise<OpenEntry> {
  const found = await consult(house, actor, "readProgramme", (office) => see(office, actor, place));
  if (!found.isSecret) return found;
  const act = { may: "readSecretDocument", event: "secret-commitment-read" } as const;
  const read = await perform(house, actor, act, async () => {
    const subject = `programma/${place.programme}/toezeggingen/${place.entry}`;
    return ok({ value: found, trace: { subject } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
