import type { FieldProblem } from "../shared/result.ts";

const shown = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value).slice(0, 80));
/** Returns the problem of a field that is not as it should be. */
export const malformed = (at: string, found: unknown, expected: string, code = "S201"): FieldProblem => ({
  code,
  at,
  found: shown(found),
  expected,
});
/** Places are counted from 0, as in the file: a cell is known by its place. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "file"
    : path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
        .join("")
        .replace(/^\./, "");
