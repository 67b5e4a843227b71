import { resolve } from "node:path";
import type { ProtectionLevel, TableRequest } from "../domain/disclosure/index.ts";
import type { FieldProblem } from "../domain/shared/result.ts";
import { type Call, textOption } from "./command.ts";

const isLevel = (word: string): word is ProtectionLevel => word === "strong" || word === "exact";
/** Whether a file is a table as a sheet, by its name. */
export const isSheet = (file: string): boolean => file.toLowerCase().endsWith(".csv");

const optionProblem = (option: string, found: string, expected: string): FieldProblem => ({
  code: "S201",
  at: `--${option}`,
  found,
  expected,
});

/** Returns what is wrong with the options of a call for its table. */
export function optionProblems(call: Call, file: string): readonly FieldProblem[] {
  const [threshold, level] = [textOption(call, "threshold"), textOption(call, "level")];
  const [out, hierarchy] = [textOption(call, "out"), textOption(call, "hierarchy")];
  const isThreshold = threshold === undefined || (/^[1-9]\d{0,5}$/.test(threshold) && threshold !== "1");
  const problems = [
    !isThreshold && optionProblem("threshold", threshold, "integer >= 2"),
    level !== undefined && !isLevel(level) && optionProblem("level", level, "strong, exact"),
    hierarchy !== undefined && !isSheet(file) && optionProblem("hierarchy", hierarchy, "a table as CSV"),
    out === "" && optionProblem("out", out, "a file"),
    [file, hierarchy].some((read) => read && out && resolve(read) === resolve(out)) &&
      optionProblem("out", out ?? "", "another file than what is read"), // it is one of the files that are read
  ];
  return problems.filter((problem) => problem !== false);
}

/** Returns the words that no file is asked for: one table a call, so that nobody waits for a result of the second. */
export const wordProblems = ({ words }: Call, asked: number): readonly FieldProblem[] =>
  words.slice(asked).map((found) => ({ code: "S201", at: "words", found, expected: `${asked} files` }));

/** Returns what a call asks of a table; its options were seen to be right. */
export function requestOf(call: Call): TableRequest {
  const [threshold, level] = [textOption(call, "threshold"), textOption(call, "level")];
  return {
    threshold: threshold === undefined ? null : Number(threshold),
    level: level !== undefined && isLevel(level) ? level : null, // null: what the file says
  };
}

/** Returns the call as if it had asked for this threshold, when it asks for none. */
export const withThreshold = (call: Call, threshold: number | null): Call =>
  threshold === null || call.options["threshold"] !== undefined
    ? call
    : { ...call, options: { ...call.options, threshold: String(threshold) } };
