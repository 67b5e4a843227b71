import type { z } from "zod";
import type { Day } from "../../shared/day.ts";
import { type FieldProblem, ok, type Result, refused } from "../../shared/result.ts";
import { findFileProblems } from "./fileProblems.ts";
import { programmeFile1 } from "./format1.ts";
import { type ProgrammeFile, programmeFile2 } from "./format2.ts";
import { upgrade } from "./upgrade.ts";

type Issue = z.core.$ZodIssue;

const shown = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value).slice(0, 80));
const place = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  return "";
}

function problemOf(issue: Issue): FieldProblem[] {
  const at = place(issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "F103", at, found: key, expected: "" }));
  if (issue.code === "invalid_type" && issue.input === undefined)
    return [{ code: "F102", at, found: "", expected: expectedBy(issue) }];
  const code = /^[A-Z]\d{3}$/.test(issue.message) ? issue.message : "F104";
  return [{ code, at, found: shown(issue.input), expected: expectedBy(issue) }];
}

const versionIn = (content: unknown): unknown =>
  typeof content === "object" && content !== null && "schemaVersion" in content
    ? content.schemaVersion
    : undefined;

/**
 * Returns a programme in format 2.0 from the content of a file in format 1.0 or 2.0, or every problem in it: F101 an
 * unknown format, F102 a field that is missing, F103 an unknown field, F104 a value of the wrong kind, F105 a key that
 * is not in the file, F106 a key that stands twice, and the rules of the values themselves.
 */
export function readProgrammeFile(
  content: unknown,
  today: Day,
): Result<ProgrammeFile, readonly FieldProblem[]> {
  const version = versionIn(content);
  if (version !== "1.0" && version !== "2.0")
    return refused([{ code: "F101", at: "schemaVersion", found: shown(version), expected: "1.0, 2.0" }]);
  const options = { reportInput: true };
  const parsed =
    version === "1.0"
      ? programmeFile1.safeParse(content, options)
      : programmeFile2.safeParse(content, options);
  if (!parsed.success) return refused(parsed.error.issues.flatMap(problemOf));
  const file = parsed.data.schemaVersion === "1.0" ? upgrade(parsed.data, today) : parsed.data;
  const problems = findFileProblems(file);
  return problems.length > 0 ? refused(problems) : ok(file);
}
