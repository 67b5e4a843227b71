import { ok, type Result, refused } from "../shared/result.ts";
import type { Grade } from "./employment.ts";
import { compareGrades } from "./grade.ts";
import { safeCode } from "./safeValue.ts";

const mostGrades = 200;

/**
 * Returns the grades of a municipality from what was typed, in their order; empty where there is no list, and then any grade
 * comes in. W197: there are 200 at most, each once, and each is a short code, so that a name or a number of somebody is none.
 * Source: requirement DI-01; judgement.
 */
export function gradeList(typed: readonly string[]): Result<readonly Grade[], "W197"> {
  const isWrong = typed.length > mostGrades || new Set(typed).size < typed.length;
  if (isWrong || typed.some((code) => safeCode(code) === null)) return refused("W197");
  return ok((typed as readonly Grade[]).toSorted(compareGrades)); // the list itself is what says what a grade is
}
