import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Stated } from "../shared/stated.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";

/** What an employee says about the programme or one of its actions, with the answer (requirement RA-04). */
export type Feedback = {
  readonly key: string;
  /** The action it is about; null is the programme as a whole. */
  readonly action: Stated<string>;
  readonly text: string;
  readonly from: PersonId;
  readonly on: Day;
  readonly answer: Stated<{ readonly text: string; readonly from: PersonId; readonly on: Day }>;
  readonly version: number;
};

const longest = 2000;

/** P401: feedback and its answer say something, in at most 2000 characters. Source: requirement RA-04. */
export const checkFeedbackText = (text: string): readonly RuleProblem<"P401", "text">[] =>
  found(isGiven(text) && text.length <= longest, "P401", "text");
