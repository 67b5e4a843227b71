import type { ActionListCode, ActionListProblem } from "../domain/programme/index.ts";
import type { FileProblem, FileProblemCode } from "../domain/shared/fileProblem.ts";
import { filled } from "./filled.ts";

/** Returns what is wrong with a file, why, and what to do, in the sentences of a language. */
export const fileProblemIn =
  (sentences: Readonly<Record<FileProblemCode, string>>) =>
  (problem: FileProblem): string =>
    filled(sentences[problem.code], { ...problem, row: String(problem.row ?? "?") }); // of the whole file: no row

/** Returns what is wrong in a row of a list, why, and what to do, in the sentences of a language. */
export const actionListProblemIn =
  (sentences: Readonly<Record<ActionListCode, string>>, placeOf: (problem: ActionListProblem) => string) =>
  (problem: ActionListProblem): string =>
    filled(sentences[problem.code], {
      found: problem.found,
      expected: problem.expected,
      place: placeOf(problem),
    });
