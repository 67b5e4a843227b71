import type { PersonId, UnitId } from "../organisation/index.ts";
import {
  type ComplyOrExplain,
  type Effort,
  found,
  isAccountGiven,
  type RuleProblem,
} from "../programme/index.ts";
import { isGiven } from "../shared/given.ts";
import { isPlausible } from "../shared/plausible.ts";
import type { Stated } from "../shared/stated.ts";
import type { AnsweredVia } from "./update.ts";

/** One question that every unit answers in a round; the municipality writes them itself. */
export type Question = { readonly key: string; readonly text: string; readonly required: boolean };

export type AnsweredQuestion = { readonly question: string; readonly text: string };

/** What a unit answers in a round: comply or explain, and its questions (requirement UP-06). */
export type UnitAnswer = {
  readonly unit: UnitId;
  /** Counted within the round and the unit, from 1; the last one stands. */
  readonly number: number;
  readonly account: Stated<ComplyOrExplain>;
  readonly answers: readonly AnsweredQuestion[];
  /** The training that employees of the unit had in the time of the round, of all together (requirement BU-08). */
  readonly training: Stated<Effort>;
  readonly by: PersonId | null;
  readonly via: AnsweredVia;
  readonly at: Date;
};

export type UnitAnswerDraft = Pick<UnitAnswer, "account" | "answers" | "training">;

const isAnswered = ({ key }: Question, answers: readonly AnsweredQuestion[]): boolean =>
  isGiven(answers.find(({ question }) => question === key)?.text ?? null); // not answered

/**
 * R147: a unit complies with a result that can be measured, or explains with a reason. R148: a question that must be answered
 * is answered, and nothing is answered that was not asked. R158: training that is told is 0 hours or days or more, and at most a
 * billion.
 * Source: requirements UP-06 (Rotterdam 2021, line 695) and BU-08.
 */
export const checkUnitAnswer = (
  { account, answers, training }: UnitAnswerDraft,
  questions: readonly Question[],
): readonly RuleProblem<"R147" | "R148" | "R158", keyof UnitAnswerDraft>[] => [
  ...found(account !== null && isAccountGiven(account), "R147", "account"),
  ...found(
    questions.every((question) => !question.required || isAnswered(question, answers)) &&
      answers.every((answer) => questions.some(({ key }) => key === answer.question)),
    "R148",
    "answers",
  ),
  ...found(training === null || (training.amount >= 0 && isPlausible(training.amount)), "R158", "training"),
];
