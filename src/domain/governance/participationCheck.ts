import { found, type RuleProblem } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";

/** What an expert looks at in a way of taking part. Source: judgement, after Rotterdam 2023 (004:697). */
export const checkedPoints = ["reach", "access", "safety", "time", "account"] as const;
export const pointAnswers = ["yes", "partly", "no"] as const;

/** Whether a way of taking part leaves nobody out, as an expert judges it (requirement PW-11). */
export type ParticipationCheck = {
  readonly key: string;
  /** Which way of taking part, in words: a round, a table, a call or a project of others. */
  readonly project: string;
  /** Who judges it: a function, a body or an agency. */
  readonly expert: string;
  readonly on: Day;
  readonly points: Readonly<Record<(typeof checkedPoints)[number], (typeof pointAnswers)[number]>>;
  readonly advice: Stated<string>;
  /** What the owner of the project does with it. */
  readonly answer: Stated<string>;
  readonly version: number;
};

/**
 * G166: a check says what was judged, by whom and on a day until today. G167: where a point is not met, or in part, the advice says
 * what helps. Source: requirement PW-11.
 */
export const checkParticipationCheck = (
  { project, expert, on, points, advice }: ParticipationCheck,
  today: Day,
): readonly RuleProblem<"G166" | "G167", keyof ParticipationCheck>[] => [
  ...found(isGiven(project), "G166", "project"),
  ...found(isGiven(expert), "G166", "expert"),
  ...found(on <= today, "G166", "on"),
  ...found(checkedPoints.every((point) => points[point] === "yes") || isGiven(advice), "G167", "advice"),
];

/** Returns how many points are met, in part, and not. */
export const pointsMet = ({ points }: Pick<ParticipationCheck, "points">) => {
  const having = (answer: (typeof pointAnswers)[number]) =>
    checkedPoints.filter((point) => points[point] === answer).length;
  return { yes: having("yes"), partly: having("partly"), no: having("no") };
};
