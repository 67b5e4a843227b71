import type { Day } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";

/** What a decision point asks of the executive: to agree with something, or to take note of it (requirement CI-14). */
export const pointKinds = ["agree", "takeNote"] as const;
export type PointKind = (typeof pointKinds)[number];

/** What the executive made of a decision point. */
export const outcomeKinds = ["asProposed", "changed", "heldOver", "rejected", "withdrawn"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** The outcome of a decision point, and the day on which it was decided. */
export type PointOutcome = { readonly kind: OutcomeKind; readonly decidedOn: Day };

/** One point of a proposal, which is decided by itself. */
export type DecisionPoint = {
  readonly kind: PointKind;
  /** The words as they stand in the paper, with the annexes between brackets. */
  readonly text: string;
  /** Why, as the paper explains this point. */
  readonly reasoning: string | null;
  /** Whether this point puts the proposal and all its annexes under secrecy. */
  readonly imposesSecrecy: boolean;
  readonly outcome: PointOutcome | null;
};

/** What was decided or discussed before, by which body, and when (requirement CI-13). */
export type EarlierDecision = { readonly what: string; readonly body: string; readonly on: Day };

/** A proposal to the executive with its documents (requirements GV-06, CI-13 to CI-15). */
export type Dossier = {
  readonly key: string;
  readonly subject: string;
  readonly portfolio: string | null;
  readonly agendaItem: string | null;
  readonly meetingOn: Day;
  /** Why it cannot wait, where it is an urgent proposal. */
  readonly urgency: string | null;
  readonly explanation: string | null;
  readonly points: readonly DecisionPoint[];
  readonly earlier: readonly EarlierDecision[];
  /** The keys of its documents. */
  readonly documents: readonly string[];
  /** The document that is the proposal itself; while there is none, the dossier is a draft. */
  readonly paper: string | null;
  /** What the public list of decisions says of it (requirement CI-15). */
  readonly publicText: string | null;
  readonly version: number;
};

type Problem<Code extends string> = { readonly code: Code; readonly at: keyof Dossier };

const unless = <Code extends string>(holds: boolean, code: Code, at: keyof Dossier) =>
  holds ? [] : [{ code, at }];

/**
 * V225: a dossier says what is proposed, and each of its points does. V226: an earlier decision says what and by whom, and
 * was before the meeting. V227: a point is decided on the day of the meeting or later, and not after today. V228: its
 * documents are of this programme, each once, and the proposal is one of them. Source: requirements GV-06, CI-13, CI-14.
 */
export function checkDossier(
  { subject, points, earlier, meetingOn, documents, paper }: Dossier,
  known: { readonly documents: readonly string[]; readonly today: Day },
): readonly Problem<"V225" | "V226" | "V227" | "V228">[] {
  const decided = points.flatMap(({ outcome }) => (outcome ? [outcome.decidedOn] : []));
  const isKnown = documents.every((key) => known.documents.includes(key));
  return [
    ...unless(isGiven(subject), "V225", "subject"),
    ...unless(
      points.every(({ text }) => isGiven(text)),
      "V225",
      "points",
    ),
    ...unless(
      earlier.every(({ what, body, on }) => isGiven(what) && isGiven(body) && on < meetingOn),
      "V226",
      "earlier",
    ),
    ...unless(
      decided.every((on) => on >= meetingOn && on <= known.today),
      "V227",
      "points",
    ),
    ...unless(isKnown && new Set(documents).size === documents.length, "V228", "documents"),
    ...unless(paper === null || documents.includes(paper), "V228", "paper"),
  ];
}
