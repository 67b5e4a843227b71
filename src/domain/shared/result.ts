export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refused = <const Problem>(problem: Problem) => ({ ok: false, problem }) as const;

/** Returns the first check that refuses; later checks are not asked. */
export function firstRefusal<Problem>(
  checks: readonly (() => Result<true, Problem>)[],
): Result<true, Problem> {
  for (const check of checks) {
    const result = check();
    if (!result.ok) return result;
  }
  return ok(true);
}

/** A rule that refuses a value in a file or a form: where it stands, what was found and what is expected. */
export type FieldProblem = {
  readonly code: string;
  readonly at: string;
  readonly found: string;
  readonly expected: string;
};
