import { found, type RuleProblem } from "../programme/index.ts";
import type { ReportKind } from "./reportingDuty.ts";
import type { Question } from "./unitAnswer.ts";

/** The questions that every unit answers in rounds of one kind; version 0 where nobody wrote any yet. */
export type QuestionSet = {
  readonly kind: ReportKind;
  readonly questions: readonly Question[];
  readonly version: number;
};

/** Nobody answers more than this beside the own actions. */
const mostQuestions = 10;
const plain = (text: string) => text.trim().toLowerCase();

/** R157: a round asks at most ten questions of a unit, and none twice. Source: judgement. */
export const checkQuestions = (questions: readonly Question[]): readonly RuleProblem<"R157", "questions">[] =>
  found(
    questions.length <= mostQuestions &&
      new Set(questions.map(({ text }) => plain(text))).size === questions.length,
    "R157",
    "questions",
  );
