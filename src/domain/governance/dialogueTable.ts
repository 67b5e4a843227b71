import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

/** A dilemma is talked over with experts; at a table or panel people of the organisation talk. */
export const dialogueKinds = ["dialogueTable", "panel", "dilemma"] as const;

/** What follows from a talk: what, by whom, by when, and which action it became. */
export type FollowUp = {
  readonly what: string;
  /** A function, or words; no name is asked. */
  readonly who: Stated<string>;
  readonly due: Stated<Day>;
  /** The key of the action that it became. */
  readonly action: Stated<string>;
  readonly doneOn: Stated<Day>;
};

/** A table, panel or talk on a dilemma, with what follows from it (requirements PW-09 and EC-05). */
export type DialogueTable = {
  readonly key: string;
  readonly kind: (typeof dialogueKinds)[number];
  readonly title: string;
  readonly on: Day;
  /** Who leads the talk, in words. */
  readonly facilitator: Stated<string>;
  readonly about: string;
  /** What was said, without who said it. */
  readonly notes: Stated<string>;
  readonly followUps: readonly FollowUp[];
  readonly version: number;
};

/** Returns whether something that follows from a talk should have been done by now. */
export const isLate = ({ due, doneOn }: FollowUp, today: Day): boolean =>
  doneOn === null && due !== null && due < today;

type TableProblem = RuleProblem<"G159" | "G160" | "G161", keyof DialogueTable>;

const isSound = ({ what, action, doneOn }: FollowUp, on: Day, known: Known): boolean =>
  isGiven(what) &&
  (action === null || known.actions.includes(action)) &&
  (doneOn === null || (on <= doneOn && doneOn <= known.today));

type Known = { readonly actions: readonly string[]; readonly today: Day };

/**
 * G159: a talk has a title and says what it is about. G160: what was said is written down on the day of the talk or later. G161:
 * what follows from it says what is done, names an action of the programme or none, and is done on a day from the talk until today.
 * Source: requirement PW-09.
 */
export const checkDialogueTable = (
  { title, about, on, notes, followUps }: DialogueTable,
  known: Known,
): readonly TableProblem[] => [
  ...found(isGiven(title), "G159", "title"),
  ...found(isGiven(about), "G159", "about"),
  ...found(notes === null || on <= known.today, "G160", "notes"),
  ...found(
    followUps.every((one) => isSound(one, on, known)),
    "G161",
    "followUps",
  ),
];
