import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";
import type { GovernanceBody } from "./governanceBody.ts";

export const adviceKinds = ["committee", "study"] as const;
export const adviceAnswers = ["adopted", "partly", "not"] as const;

/** What an advice recommends, the answer to it and the action that carries it out (requirements EC-02 to EC-04). */
export type Recommendation = {
  readonly text: string;
  readonly answer: Stated<{
    readonly kind: (typeof adviceAnswers)[number];
    readonly reason: Stated<string>;
    readonly on: Day;
  }>;
  /** The key of the action. */
  readonly action: Stated<string>;
};

/** An advice of the expert committee, or the report of a study by others. */
export type Advice = {
  readonly key: string;
  readonly kind: (typeof adviceKinds)[number];
  readonly title: string;
  /** The key of the expert committee that gives it; not stated of a study. */
  readonly committee: Stated<string>;
  /** Who made the study, in words. */
  readonly maker: Stated<string>;
  readonly receivedOn: Day;
  /** The key of the document; while that is secret, so is the advice. */
  readonly document: Stated<string>;
  readonly recommendations: readonly Recommendation[];
  /** When and in which document the answer was accounted for to the executive. */
  readonly account: Stated<{ readonly on: Day; readonly document: string }>;
  readonly version: number;
};

/** What an advice is checked against. */
type Known = {
  readonly bodies: readonly GovernanceBody[];
  readonly documents: readonly string[];
  readonly actions: readonly string[];
  readonly today: Day;
};

type AdviceProblem = RuleProblem<"G162" | "G163" | "G164" | "G165", keyof Advice>;

function headProblems(
  { kind, title, committee, maker, receivedOn, document }: Advice,
  { bodies, documents, today }: Known,
): readonly AdviceProblem[] {
  const isCommittee = bodies.some((one) => one.key === committee && one.kind === "expertCommittee");
  return [
    ...found(isGiven(title), "G162", "title"),
    ...found(kind === "committee" ? isCommittee : committee === null, "G162", "committee"),
    ...found(kind === "committee" || isGiven(maker), "G162", "maker"),
    ...found(receivedOn <= today, "G162", "receivedOn"),
    ...found(document === null || documents.includes(document), "G162", "document"),
  ];
}

const isAnswered = ({ answer }: Recommendation): boolean => answer !== null;

function isSound({ text, answer, action }: Recommendation, receivedOn: Day, known: Known): boolean {
  if (!isGiven(text) || (action !== null && !known.actions.includes(action))) return false;
  if (answer === null) return true;
  const inTime = receivedOn <= answer.on && answer.on <= known.today;
  return inTime && (answer.kind === "adopted" || isGiven(answer.reason));
}

/**
 * G162: an advice says what it is about, who gave it and when, a day of today or earlier. G163: a recommendation says something and
 * names an action of the programme or none. G164: who adopts a part of it, or nothing, says why, on a day from receipt until today.
 * G165: an answer is accounted for to the executive when every recommendation has one, in a document. Source: requirements EC-02 to
 * EC-04.
 */
export function checkAdvice(advice: Advice, known: Known): readonly AdviceProblem[] {
  const { recommendations, account, receivedOn } = advice;
  const bare = recommendations.map((one) => ({ ...one, answer: null }));
  const accounted =
    account === null ||
    (recommendations.every(isAnswered) &&
      isGiven(account.document) &&
      receivedOn <= account.on &&
      account.on <= known.today);
  return [
    ...headProblems(advice, known),
    ...found(
      bare.every((one) => isSound(one, receivedOn, known)),
      "G163",
      "recommendations",
    ),
    ...found(
      recommendations.every((one) => isSound({ ...one, text: "-", action: null }, receivedOn, known)),
      "G164",
      "recommendations",
    ),
    ...found(accounted, "G165", "account"),
  ];
}

/** Returns where an advice stands: it waits for answers, for the account to the executive, or for nothing. */
export function adviceStage({ recommendations, account }: Advice): "toAnswer" | "toAccount" | "done" {
  if (account !== null) return "done";
  return recommendations.length > 0 && recommendations.every(isAnswered) ? "toAccount" : "toAnswer";
}
