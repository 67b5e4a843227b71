import type { PersonId } from "../organisation/index.ts";
import { type Action, type ActionStatus, found, moveAction, type RuleProblem } from "../programme/index.ts";
import { dayOf } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { MeasuredEffect, OfferedEffect } from "./measuredEffect.ts";
import type { CardLine } from "./questionCard.ts";
import type { ReportingRound } from "./reportingRound.ts";

export const actionDecisionKinds = ["scaleUp", "keep", "change", "stop"] as const;
/** What is decided about an action on its effect: to scale it up, keep it, change it or stop it. */
export type ActionDecisionKind = (typeof actionDecisionKinds)[number];

/** What the client or the programme manager decided about an action, and on what (requirement AC-11). */
export type ActionDecision = {
  readonly action: string;
  /** Counted within the action, from 1; the last one stands. */
  readonly number: number;
  /** The key of the round it belongs to; null where no round was ever opened. */
  readonly round: string | null;
  readonly kind: ActionDecisionKind;
  readonly reason: string;
  readonly effect: MeasuredEffect;
  readonly statusBefore: Stated<ActionStatus>;
  readonly statusAfter: Stated<ActionStatus>;
  readonly by: PersonId | null;
  readonly at: Date;
};

/** What somebody decides; nobody may have said yet what, or on what effect. */
export type ActionDecisionDraft = {
  readonly kind: Stated<ActionDecisionKind>;
  readonly reason: Stated<string>;
  readonly effect: Stated<MeasuredEffect>;
};

type DecisionProblem = RuleProblem<"R165" | "R166" | "R167" | "A104", keyof ActionDecisionDraft>;

/** Returns the status that follows from a decision: stopping drops the action, going on with a dropped one revives it. */
export function statusDecided(kind: ActionDecisionKind, status: Stated<ActionStatus>): Stated<ActionStatus> {
  if (kind === "stop") return "lapsed";
  return status === "lapsed" ? "ongoing" : status;
}

/** R167: what is stopped already is not stopped again. A104: what is done cannot be stopped; it was carried out. */
function moveProblems(
  { kind, reason }: ActionDecisionDraft,
  status: Stated<ActionStatus>,
): readonly DecisionProblem[] {
  if (kind === null) return []; // R165 says so already
  if (kind === "stop" && status === "lapsed") return [{ code: "R167", at: "kind" }];
  const after = statusDecided(kind, status);
  if (after === null) return [];
  const move = moveAction(status, after, reason);
  return move.ok || move.problem === "A105" ? [] : [{ code: move.problem, at: "kind" }]; // R165 asks for every reason
}

/** A decision that lacks nothing. */
export type CompleteDecision = Pick<ActionDecision, "kind" | "reason" | "effect">;

/**
 * Returns an action as a decision leaves it, with the decision, or everything that is refused at once. R165: a decision says
 * what and why. R166: it rests on a value that was measured of this action, or says that nothing was.
 * Source: requirement AC-11 (Utrecht 2023, lines 425-427: parts that add too little are adjusted or stopped).
 */
export function decideOn(
  action: Action,
  draft: ActionDecisionDraft,
): Result<{ readonly action: Action; readonly decision: CompleteDecision }, readonly DecisionProblem[]> {
  const { kind, reason, effect } = draft;
  const problems = [
    ...found(kind !== null, "R165", "kind"),
    ...found(effect !== null, "R166", "effect"),
    ...found(isGiven(reason), "R165", "reason"),
    ...moveProblems(draft, action.status),
  ];
  if (kind === null || reason === null || effect === null || problems.length > 0) return refused(problems);
  const status = statusDecided(kind, action.status);
  const moved = status === action.status ? action : { ...action, status, statusReason: reason };
  return ok({ action: moved, decision: { kind, reason, effect } });
}

/** R194: a decision belongs to the round that was opened last, also after that was closed. Source: judgement. */
export const roundOfDecision = (rounds: readonly Pick<ReportingRound, "key">[]): string | null =>
  rounds.at(-1)?.key ?? null; // no round was ever opened

/**
 * Returns whether a value came after a decision. Of a figure the day alone is known: one of the day of the decision came after it
 * unless it is what was decided upon, so that none is passed over.
 */
function cameAfter({ at, effect }: ActionDecision, offered: OfferedEffect, timeZone: string): boolean {
  if (offered.cameAt !== null) return offered.cameAt > at;
  const day = dayOf(at, timeZone);
  const isDecidedOn = effect.kind === offered.kind && effect.key === offered.key;
  return offered.recordedOn > day || (offered.recordedOn === day && !isDecidedOn);
}

type Waiting = Pick<CardLine<Pick<Action, "key" | "status">>, "action" | "update">;

/**
 * R169: in a round an action waits for a decision when it runs, was not decided upon in the round, and either stands still or
 * has a value that was recorded after the last decision on it. Source: requirement AC-11; judgement.
 */
export function waitsForDecision(
  { action, update }: Waiting,
  { round, decisions, effects, timeZone }: DecisionMatter,
): boolean {
  if (action.status === "done" || action.status === "lapsed") return false;
  const own = decisions.filter((decision) => decision.action === action.key);
  if (own.some((decision) => decision.round === round)) return false;
  if (update?.course === "atStandstill") return true;
  const last = own.at(-1);
  return effects.some((effect) => last === undefined || cameAfter(last, effect, timeZone));
}

/** What decides on whether an action waits: its round, what was decided so far in order, and what was measured. */
export type DecisionMatter = {
  readonly round: string;
  readonly decisions: readonly ActionDecision[];
  readonly effects: readonly OfferedEffect[];
  readonly timeZone: string;
};
