import type { Programme, RuleProblem } from "../../domain/programme/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";

/** Why an act on the programme was refused: the rules with the field they are about. */
export type Refusal<Part = never> = {
  readonly problems: readonly RuleProblem[];
  /** With V101 the thing as it is now, so that a page shows the difference and nothing typed is lost; else null. */
  readonly current: Part | null;
};

/** Returns the refusal of what somebody filled in. */
export const refusedFor = (problems: readonly RuleProblem[]): Result<never, Refusal> =>
  refused({ problems, current: null });

/** Returns the refusal V101 with the thing as somebody else left it. */
export const someoneWasFirst = <Part>(current: Part): Result<never, Refusal<Part>> =>
  refused({ problems: [{ code: "V101", at: "version" }], current });

/** P202: a closed programme is not changed any more. */
export const assertOpen = ({ closedOn }: Programme): Result<true, Refusal> =>
  closedOn === null ? ok(true) : refusedFor([{ code: "P202", at: "closedOn" }]);

/** Returns the part when no rule refuses it. */
export const unlessRefused = <Part>(
  part: Part,
  problems: readonly RuleProblem[],
): Result<Part, readonly RuleProblem[]> => (problems.length === 0 ? ok(part) : refused(problems));
