import type { PersonId, UnitId } from "../../organisation/index.ts";
import { type Period, periodFrom } from "../../shared/period.ts";
import { parseRhythm, type Rhythm } from "../../shared/rhythm.ts";
import type { Planning } from "../action.ts";
import type { ActionStatus } from "../actionStatus.ts";
import type { Owner } from "../owner.ts";
import type { TargetUnit } from "../target.ts";
import type { statusWords } from "./pieces.ts";

type StatusWord = (typeof statusWords)[number];
type UnitWord = "%" | "headcount" | "per year" | "fte per definition" | "growth %" | "score";

export const statusOfWord: Readonly<Record<StatusWord, ActionStatus>> = {
  gereed: "done",
  loopt: "ongoing",
  continu: "continuous",
  repeterend: "recurring",
  "niet gestart": "notStarted",
  vervallen: "lapsed",
  uitgesteld: "postponed",
};
export const wordOfStatus: Readonly<Record<ActionStatus, StatusWord>> = {
  done: "gereed",
  ongoing: "loopt",
  continuous: "continu",
  recurring: "repeterend",
  notStarted: "niet gestart",
  lapsed: "vervallen",
  postponed: "uitgesteld",
};
export const unitOfWord: Readonly<Record<UnitWord, TargetUnit>> = {
  "%": "percentage",
  headcount: "headcount",
  "per year": "headcountPerYear",
  "fte per definition": "fte",
  "growth %": "growth",
  score: "score",
};
export const wordOfUnit: Readonly<Record<TargetUnit, UnitWord>> = {
  percentage: "%",
  headcount: "headcount",
  headcountPerYear: "per year",
  fte: "fte per definition",
  growth: "growth %",
  score: "score",
};

/** Who and which units a file may point at: people by mail, units by code. */
export type Directory = {
  readonly personOfMail: ReadonlyMap<string, PersonId>;
  readonly mailOfPerson: ReadonlyMap<PersonId, string>;
  readonly unitOfCode: ReadonlyMap<string, UnitId>;
  readonly codeOfUnit: ReadonlyMap<UnitId, string>;
};

export const periodOf = (text: string | null): Period | null => (text === null ? null : periodFrom(text));

export function rhythmOf(text: string | null): Rhythm | null {
  if (text === null) return null;
  const parsed = parseRhythm(text);
  if (!parsed.ok) throw new RangeError(`not a rhythm: ${text}`);
  return parsed.value;
}

export const planningOf = (planned: {
  start: string | null;
  end: string | null;
  note: string | null;
}): Planning => ({
  start: periodOf(planned.start),
  end: periodOf(planned.end),
  note: planned.note,
});

/** Returns the person of a mail that this municipality knows; a mail it does not know stays words. */
export function ownerOf(
  written: { owner: string | null; ownerMail: string | null },
  directory: Directory,
): Owner {
  const person =
    written.ownerMail === null ? undefined : directory.personOfMail.get(written.ownerMail.toLowerCase());
  if (person) return { kind: "person", person, asWritten: written.owner };
  const words = written.owner ?? written.ownerMail;
  return words === null ? { kind: "notStated" } : { kind: "asWritten", text: words };
}

/** Returns the words and the mail of an owner; the inverse of `ownerOf` for people the municipality knows. */
export function writtenOwner(
  owner: Owner,
  directory: Directory,
): { owner: string | null; ownerMail: string | null } {
  switch (owner.kind) {
    case "notStated":
      return { owner: null, ownerMail: null };
    case "asWritten":
      return { owner: owner.text, ownerMail: null };
    case "person":
      return { owner: owner.asWritten, ownerMail: directory.mailOfPerson.get(owner.person) ?? null };
  }
}

/** Returns the unit of a code, or null where the file names none; an unknown code was refused before. */
export const unitOf = (code: string | null, directory: Directory): UnitId | null =>
  code === null ? null : (directory.unitOfCode.get(code) ?? null);

export const codeOf = (unit: UnitId | null, directory: Directory): string | null =>
  unit === null ? null : (directory.codeOfUnit.get(unit) ?? null);
