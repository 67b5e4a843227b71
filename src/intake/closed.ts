import type { FileProblem, FileProblemCode } from "../domain/shared/fileProblem.ts";
import { type Result, refused } from "../domain/shared/result.ts";

/** What came out of a file, or the one reason why it is not read. */
export type Opened<Value> = Result<Value, FileProblem>;

/** Returns a refusal with what was found and the limit; a rule without a limit leaves it out. */
export function closed(
  code: FileProblemCode,
  details: { readonly found?: string; readonly limit?: string; readonly row?: number } = {},
): { readonly ok: false; readonly problem: FileProblem } {
  const { found = "", limit = "", row = null } = details;
  return refused({ code, found, limit, row });
}
