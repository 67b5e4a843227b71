import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import {
  checkLetter,
  type DayMail,
  type Letter,
  mayChangeLetter,
  registerLetter as registered,
} from "../../domain/council/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { addProducedFiles, type ProducedFile } from "../../storage/office/producedFileStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, timeZone } from "../perform.ts";
import { addPart, changePart, type Seen } from "../programme/changePart.ts";
import { letterKind } from "../programme/partKinds.ts";
import { type Refusal, unlessRefused } from "../programme/refusal.ts";
import { sha256 } from "../reporting/freezeReport.ts";
import { letterGround } from "./letterGround.ts";

/** What somebody begins a letter with; its passages come from the template. */
export type LetterStart = Pick<Letter, "kind" | "subject" | "dossier" | "edition" | "passages" | "duties">;
/** What a letter says, and what it belongs to. */
export type LetterValues = Omit<LetterStart, "kind">;
/** How a letter becomes known: until when it is held, and what unrest it may give. */
export type LetterPlan = Pick<Letter, "embargo" | "unrest">;

const checked = async (office: Office, programme: string, letter: Letter) =>
  unlessRefused(letter, checkLetter(letter, await letterGround(office, programme, letter.edition)));

/** Begins a letter from the template of its kind. */
export const addLetter = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: LetterStart },
): Promise<Result<Letter, Refusal>> =>
  addPart(house, actor, {
    act: { may: "writeLetter", event: "letter-added" },
    kind: letterKind,
    programme,
    make: (_, office) => {
      // a number in a row would tell of a held letter by the gap it leaves
      const key = `BR${house.newId().slice(0, 8)}`;
      const open = { embargo: { kind: "none" }, unrest: null, state: { kind: "draft" }, version: 1 } as const;
      return checked(office, programme, { key, ...values, ...open });
    },
  });

const change = (
  house: House,
  actor: Actor,
  { event, values, ...seen }: Seen & { readonly event: LoggedAct; readonly values: Partial<Letter> },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "writeLetter", event },
    kind: letterKind,
    reason: null,
    next: async (letter, office) => {
      const may = mayChangeLetter(letter);
      return may.ok ? await checked(office, seen.programme, { ...letter, ...values }) : may;
    },
  });

/** Changes what a draft says and what it belongs to. */
export const changeLetter = (house: House, actor: Actor, changed: Seen & { readonly values: LetterValues }) =>
  change(house, actor, { ...changed, event: "letter-changed" });

/** Notes until when a draft is held once it is registered, and whether unrest is expected. */
export const planLetter = (house: House, actor: Actor, planned: Seen & { readonly values: LetterPlan }) =>
  change(house, actor, { ...planned, event: "letter-planned" });

/** A file drawn of a letter or a redaction, before it is kept. */
export type DrawnFile = Omit<ProducedFile, "hash">;

/**
 * Registers a letter for a day mail, with the files as they go out; they were drawn of the version that was seen. From then
 * on nothing in it changes.
 */
export const registerLetter = (
  house: House,
  actor: Actor,
  { dayMail, files, ...seen }: Seen & { readonly dayMail: DayMail; readonly files: readonly DrawnFile[] },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "writeLetter", event: "letter-registered" },
    kind: letterKind,
    reason: null,
    next: async (letter, office) => {
      const { at: now, today, person: by } = office;
      const next = registered(letter, { dayMail, by, now, today, timeZone });
      return next.ok ? await checked(office, seen.programme, next.value) : next;
    },
    beside: (office) =>
      addProducedFiles(
        office,
        { programme: seen.programme, kind: "letter", key: seen.key },
        files.map((file) => ({ ...file, hash: sha256(file.bytes) })),
      ),
  });
