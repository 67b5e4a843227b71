import { found, type RuleProblem } from "../programme/index.ts";
import type { ReportKind } from "./reportingDuty.ts";
import type { Question } from "./unitAnswer.ts";

export const talkSets = [
  "steeringQ1",
  "steeringQ2",
  "steeringQ3",
  "steeringQ4",
  "review",
  "accountability",
] as const;
/** Which talk with a unit a set of questions is for; steering talks have one for each quarter (requirement GV-03). */
export type TalkSet = (typeof talkSets)[number];

/** What a set of questions is for: rounds of one kind, or talks. */
export type QuestionSetKind = ReportKind | TalkSet;

/** The questions that every unit answers in rounds or talks of one kind; version 0 where nobody wrote any yet. */
export type QuestionSet = {
  readonly kind: QuestionSetKind;
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
