import { createHash } from "node:crypto";
import type { FileProblem } from "../../domain/shared/fileProblem.ts";
import { type FieldProblem, ok, type Result, refused } from "../../domain/shared/result.ts";
import type {
  Employment,
  EmploymentProfile,
  ExtractContext,
  ExtractProblem,
} from "../../domain/workforce/index.ts";
import { type ExtractPart, type ExtractSource, readExtract } from "./readExtract.ts";

/** The employments of an extract for who stores them, and what is said after the last: the file, or why it is refused. */
export type EmploymentStream = {
  /** Asked once. It ends at the first problem, because an extract comes in whole or not at all. */
  readonly rows: AsyncIterable<Employment>;
  /** The SHA-256 of the file in hexadecimal, or the problems by which it was refused. */
  readonly ended: () => Result<{ readonly fileHash: string }, readonly FieldProblem[]>;
};

const ofRow = ({ code, row, column, found, expected }: ExtractProblem): FieldProblem => ({
  code,
  at: [row, column].filter((part) => part !== null).join(":"),
  found: found ?? "", // a value that could say something about a person is not told
  expected,
});

const ofFile = ({ code, row, found, limit }: FileProblem): FieldProblem => ({
  code,
  at: row === null ? "" : String(row),
  found,
  expected: limit,
});

/** Returns why a part keeps the extract out; a warning does not. */
function problemsIn(part: ExtractPart<Employment>): readonly FieldProblem[] {
  switch (part.kind) {
    case "rows":
      return (part.rows.find(({ value }) => value === null)?.problems ?? []).map(ofRow); // every row has a value
    case "refused":
      return [ofFile(part.problem)];
    case "end":
      return part.summary.problems.flatMap(({ first }) => first.map(ofRow));
  }
}

const valuesIn = (part: ExtractPart<Employment>): readonly Employment[] =>
  part.kind === "rows" ? part.rows.map(({ value }) => value).filter((value) => value !== null) : [];

/** Returns the employments of an extract, read by its profile: the same rules as the dry run, and the last row or none. */
export function employmentStream(
  source: ExtractSource,
  profile: EmploymentProfile,
  context: ExtractContext,
): EmploymentStream {
  const hash = createHash("sha256");
  const outcome = { problems: [] as readonly FieldProblem[], whole: false };
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      hash.update(chunk);
      yield chunk;
    }
  }
  async function* rows(): AsyncGenerator<Employment> {
    for await (const part of readExtract(hashed(), profile, context)) {
      outcome.problems = problemsIn(part);
      if (outcome.problems.length > 0) return;
      for (const employment of valuesIn(part)) yield employment;
      outcome.whole = part.kind === "end";
    }
  }
  const ended = () => {
    if (outcome.problems.length > 0) return refused(outcome.problems);
    if (!outcome.whole) throw new Error("an extract was asked for its end before its last row");
    return ok({ fileHash: hash.copy().digest("hex") });
  };
  return { rows: rows(), ended };
}
