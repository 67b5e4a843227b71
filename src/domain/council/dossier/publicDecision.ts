import { found, type RuleProblem } from "../../programme/index.ts";
import type { Day } from "../../shared/day.ts";
import { isGiven } from "../../shared/given.ts";
import type { Dossier, OutcomeKind } from "./dossier.ts";

/** A point as the public list of decisions tells it. */
export type PublicPoint = {
  readonly text: string;
  readonly outcome: OutcomeKind;
  readonly decidedOn: Day;
};

/** What the executive decided on a proposal, as everybody reads it (requirement CI-15). */
export type PublicDecision = Pick<Dossier, "subject" | "portfolio" | "agendaItem" | "meetingOn"> & {
  readonly text: string;
  readonly points: readonly PublicPoint[];
  /** Why it differs from what was public before; null the first time. */
  readonly reason: string | null;
};

export type DecisionProblem = RuleProblem<"V244" | "V245" | "V246" | "V247", keyof Dossier | "reason">;

/** What decides whether a decision may be public. */
export type AroundDecision = {
  /** Whether the proposal is secret now, or is not there yet. */
  readonly isSecret: boolean;
  /** Whether something was public about it before. */
  readonly isPublic: boolean;
  readonly reason: string | null;
};

/**
 * V244: a decision is public once every point of the proposal has its outcome. V245: and while the proposal is secret for
 * nobody. V246: the text for the public list is written. V247: what differs from what was public before says why. Source:
 * requirement CI-15.
 */
export const checkPublicDecision = (
  { points, publicText }: Dossier,
  { isSecret, isPublic, reason }: AroundDecision,
): readonly DecisionProblem[] => [
  ...found(points.length > 0 && points.every(({ outcome }) => outcome !== null), "V244", "points"),
  ...found(!isSecret, "V245", "paper"),
  ...found(isGiven(publicText), "V246", "publicText"),
  ...found(!isPublic || isGiven(reason), "V247", "reason"),
];

/** Returns what becomes public of a dossier: its points with their outcomes, and the text for the list. */
export const publicDecision = (dossier: Dossier, reason: string | null): PublicDecision => ({
  subject: dossier.subject,
  portfolio: dossier.portfolio,
  agendaItem: dossier.agendaItem,
  meetingOn: dossier.meetingOn,
  text: dossier.publicText ?? "", // without it nothing becomes public
  points: dossier.points.flatMap(({ text, outcome }) =>
    outcome === null ? [] : [{ text, outcome: outcome.kind, decidedOn: outcome.decidedOn }],
  ),
  reason,
});
