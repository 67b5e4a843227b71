import { itemAt } from "../shared/place.ts";
import type { FieldProblem } from "../shared/result.ts";
import type { Dimension } from "./cubeOf.ts";

const problem = (row: number, column: string, found: string, expected: string): FieldProblem => ({
  code: "S203",
  at: `table, row ${row}, ${column}`,
  found,
  expected,
});

/** A row of a table as a sheet: the codes, the count, and whether something stands behind it. */
export type AtomRow = {
  readonly number: number;
  readonly codes: readonly string[];
  readonly count: string;
  readonly more: boolean;
};

/** Tables with more cells than this are not begun with: they would take all memory. */
const mostCells = 200_000;

/** Returns what is wrong with the first row: a name a characteristic, each once, and count as the last. */
export function headerProblems(number: number, header: readonly string[]): readonly FieldProblem[] {
  const isRight =
    header.length > 1 &&
    header.indexOf("count") === header.length - 1 &&
    new Set(header).size === header.length &&
    !header.includes("");
  return isRight ? [] : [problem(number, "header", header.join(";"), "dimension;...;count")];
}

/** S205: a cube is small enough to be computed, and there is something to count. */
export function sizeProblems(
  rows: readonly AtomRow[],
  dimensions: readonly Dimension[],
): readonly FieldProblem[] {
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (rows.length === 0) return [problem(1, "count", "", "a row below it")];
  return cells <= mostCells
    ? []
    : [{ code: "S205", at: "table", found: String(cells), expected: `<= ${mostCells}` }];
}

/** Returns the rows that cannot be read: a code that is none, a count that is none, a combination that stands twice. */
export function rowProblems(
  rows: readonly AtomRow[],
  dimensions: readonly Dimension[],
): readonly FieldProblem[] {
  const finest = dimensions.map(({ codes, equations }) => {
    const totals = new Set(equations.map(({ total }) => total));
    return new Set(codes.filter((code) => !totals.has(code)));
  });
  const seen = new Set<string>();
  return rows.flatMap(({ number, codes, count, more }) => {
    const empty = codes.indexOf("");
    if (empty >= 0) return [problem(number, itemAt(dimensions, empty).name, "", "a code")];
    if (more) return [problem(number, "count", count, "nothing behind it")];
    const wrong = codes.flatMap((code, at) =>
      finest[at]?.has(code)
        ? []
        : [problem(number, itemAt(dimensions, at).name, code, "a finest code of the hierarchy")],
    );
    if (wrong.length > 0) return wrong;
    if (!/^\d{1,9}$/.test(count)) return [problem(number, "count", count, "integer >= 0")];
    const key = JSON.stringify(codes);
    if (seen.has(key)) return [problem(number, "codes", codes.join(", "), "once")];
    seen.add(key);
    return [];
  });
}

/** Returns the hierarchies of a characteristic that the table does not have: most likely a name that was written differently. */
export const unusedProblems = (
  hierarchies: ReadonlyMap<string, Dimension>,
  header: readonly string[],
): readonly FieldProblem[] =>
  [...hierarchies.keys()]
    .filter((name) => !header.slice(0, -1).includes(name))
    .map((name) => ({
      code: "S203",
      at: "hierarchy, dimension",
      found: name,
      expected: header.slice(0, -1).join(", "),
    }));
