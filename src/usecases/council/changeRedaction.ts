import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  checkLeftOut,
  checkRedaction,
  decideRedaction as decided,
  mayChangeRedaction,
  type RedactedSource,
  type RedactedWords,
  type Redaction,
  secretWords,
  standsIn,
} from "../../domain/council/index.ts";
import { type Result, refused } from "../../domain/shared/result.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { letterStore } from "../../storage/office/letterStore.ts";
import { addProducedFiles } from "../../storage/office/producedFileStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { redactionKind } from "../programme/partKinds.ts";
import { type Refusal, unlessRefused } from "../programme/refusal.ts";
import { sha256 } from "../reporting/freezeReport.ts";
import type { DrawnFile } from "./changeLetter.ts";

export type RedactionStart = Pick<Redaction, "source" | "title" | "text">;

const storeOf = { document: documentStore, dossier: dossierStore, letter: letterStore } as const;

async function checked(office: Office, programme: string, redaction: Redaction) {
  const { kind, key } = redaction.source;
  const found = await storeOf[kind].find(office, programme, key);
  const isKnown = (source: RedactedSource) => source.key === key && found !== undefined;
  return unlessRefused(redaction, checkRedaction(redaction, isKnown));
}

/** Returns what is taken out at once: the words that a secrecy names, as far as they stand in the text. */
async function removedAtOnce(
  office: Office,
  programme: string,
  { source, text }: RedactionStart,
): Promise<readonly RedactedWords[]> {
  const secrecies = await secrecyStore.list(office, programme);
  if (source.kind !== "document") return [];
  return secretWords(source.key, secrecies, office.at).filter(({ words }) => standsIn(text, words));
}

/**
 * Begins a redaction: from now on others do not read the whole text, also where they did before. What a secrecy names by its
 * words is taken out at once, on its ground.
 */
export const addRedaction = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: RedactionStart },
): Promise<Result<Redaction, Refusal>> =>
  addPart(house, actor, {
    act: { may: "redact", event: "redaction-added" },
    kind: redactionKind,
    programme,
    make: async (_, office) => {
      // a number in a row would tell of a draft by the gap it leaves
      const key = `LK${house.newId().slice(0, 8)}`;
      const removed = await removedAtOnce(office, programme, values);
      const begun = { removed, state: { kind: "draft" }, version: 1 } as const;
      return checked(office, programme, { key, ...values, ...begun });
    },
  });

type Change = Seen & { readonly event: LoggedAct; readonly next: (redaction: Redaction) => Redaction };

const change = (house: House, actor: Actor, { event, next, ...seen }: Change) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "redact", event },
    kind: redactionKind,
    reason: null,
    next: async (redaction, office) => {
      const may = mayChangeRedaction(redaction);
      return may.ok ? await checked(office, seen.programme, next(redaction)) : may;
    },
  });

/** Gives a redaction another title: the one of its source may hold what is taken out. */
export const nameRedaction = (
  house: House,
  actor: Actor,
  { title, ...seen }: Seen & { readonly title: string },
) => change(house, actor, { ...seen, event: "redaction-changed", next: (one) => ({ ...one, title }) });

/** Takes words out wherever they stand. */
export const removeWords = (
  house: House,
  actor: Actor,
  { words, ...seen }: Seen & { readonly words: RedactedWords },
) =>
  change(house, actor, {
    ...seen,
    event: "words-redacted",
    next: (one) => ({ ...one, removed: [...one.removed, words] }),
  });

/** Leaves words standing that were to be taken out; they are numbered from 1. */
export const leaveWords = (
  house: House,
  actor: Actor,
  { number, ...seen }: Seen & { readonly number: number },
) =>
  change(house, actor, {
    ...seen,
    event: "words-left",
    next: (one) => ({ ...one, removed: one.removed.filter((_, at) => at !== number - 1) }),
  });

/**
 * Decides a redaction, with the files that were set of the version that was seen and every text in them. From then on
 * everybody who reads the programme reads those files, and the source stays with who could read it.
 */
export const decideRedaction = (
  house: House,
  actor: Actor,
  { made, files, ...seen }: Seen & { readonly made: readonly string[]; readonly files: readonly DrawnFile[] },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "redact", event: "redaction-decided" },
    kind: redactionKind,
    reason: null,
    next: async (redaction, office) => {
      const next = decided(redaction, { made, by: office.person, today: office.today });
      if (!next.ok) return next;
      const secrecies = await secrecyStore.list(office, seen.programme);
      const left = checkLeftOut(next.value, secrecies, office.at);
      return left.length > 0 ? refused(left) : await checked(office, seen.programme, next.value);
    },
    beside: (office) =>
      addProducedFiles(
        office,
        { programme: seen.programme, kind: "redaction", key: seen.key },
        files.map((file) => ({ ...file, hash: sha256(file.bytes) })),
      ),
  });
