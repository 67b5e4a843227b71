import type { PersonId } from "../../organisation/index.ts";
import type { Day } from "../../shared/day.ts";

/** What is written: a letter or note to the council, the entry in the day mail, a factsheet, or the text of a decision. */
export const letterKinds = [
  "councilLetter",
  "informationNote",
  "dayMailEntry",
  "factsheet",
  "decisionText",
] as const;
export type LetterKind = (typeof letterKinds)[number];

const allParts = ["occasion", "message", "figures", "next", "questions", "decision"] as const;
/** A passage of a letter, by what it tells. */
export type LetterPart = (typeof allParts)[number];

/** The template of each kind: which passages it has, in the order in which they stand. */
export const letterParts: Readonly<Record<LetterKind, readonly LetterPart[]>> = {
  councilLetter: ["occasion", "message", "figures", "next"],
  informationNote: ["occasion", "message", "figures"],
  dayMailEntry: ["message"],
  factsheet: ["message", "figures", "questions"],
  decisionText: ["decision", "message"],
};

/** What somebody wrote in a passage, with placeholders between braces. */
export type LetterPassage = { readonly part: LetterPart; readonly text: string };

/** The paragraphs of Gemeentewet article 169 by which the executive informs the council (requirement CI-06; source 003:82). */
export const informationDuties = [2, 4] as const;
export type InformationDuty = (typeof informationDuties)[number];

/** Until when nothing of a letter shows: a document is public, or an instant has come (requirement CM-06). */
export type Embargo =
  | { readonly kind: "none" }
  | { readonly kind: "untilInstant"; readonly at: Date }
  | { readonly kind: "untilPublic"; readonly document: string };

/** Whether unrest is expected when this becomes known; if so what may happen, and the plan for it (requirement RI-07). */
export type UnrestNote =
  | { readonly kind: "notExpected" }
  | { readonly kind: "expected"; readonly risk: string; readonly plan: string };

/** The day mail to the council in which a letter goes, and the number under which it is registered. */
export type DayMail = { readonly on: Day; readonly registration: string };

/** A letter is a draft until it is registered for a day mail; from then on nothing in it changes. */
export type LetterState =
  | { readonly kind: "draft" }
  | {
      readonly kind: "registered";
      readonly dayMail: DayMail;
      readonly by: PersonId | null;
      readonly at: Date;
    };

/** Something the executive or the programme writes, with figures of a frozen edition (requirements CI-05, CI-06, CM-06). */
export type Letter = {
  readonly key: string;
  readonly kind: LetterKind;
  readonly subject: string;
  /** The key of the dossier it belongs to. */
  readonly dossier: string | null;
  /** The number of the edition that it quotes. */
  readonly edition: number | null;
  readonly passages: readonly LetterPassage[];
  readonly duties: readonly InformationDuty[];
  readonly embargo: Embargo;
  /** Null until somebody noted it. */
  readonly unrest: UnrestNote | null;
  readonly state: LetterState;
  readonly version: number;
};

/** What is known at the moment at which somebody asks for a letter. */
export type LetterMoment = {
  readonly now: Date;
  readonly today: Day;
  /** Whether a document is secret at this moment; one that is not there is. */
  readonly isSecret: (document: string) => boolean;
};

function isHeld(embargo: Embargo, { now, isSecret }: LetterMoment): boolean {
  switch (embargo.kind) {
    case "none":
      return false;
    case "untilInstant":
      return now < embargo.at;
    case "untilPublic":
      return isSecret(embargo.document);
  }
}

/**
 * Returns whether a letter is out: registered, the day of its day mail has come, and its embargo has ended. The clock decides
 * at each reading; nobody has to write down that the moment came. Source: requirements CI-05, CM-06; source 003:175.
 */
export const isOut = ({ embargo, state }: Pick<Letter, "embargo" | "state">, moment: LetterMoment): boolean =>
  state.kind === "registered" && state.dayMail.on <= moment.today && !isHeld(embargo, moment);
