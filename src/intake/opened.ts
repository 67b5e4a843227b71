import type { FileProblem, FileProblemCode } from "../domain/shared/fileProblem.ts";

/** What came out of a file, or the one reason why it is not read. */
export type Opened<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FileProblem };

export const opened = <Value>(value: Value) => ({ ok: true, value }) as const;

/** Returns a refusal with what was found and the limit; a rule without a limit leaves it out. */
export const closed = (
  code: FileProblemCode,
  details: { readonly found?: string; readonly limit?: string; readonly row?: number } = {},
) => {
  const { found = "", limit = "", row = null } = details;
  return { ok: false, problem: { code, found, limit, row } } as const;
};
