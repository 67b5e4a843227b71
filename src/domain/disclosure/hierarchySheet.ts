import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, type Sheet } from "../shared/sheet.ts";
import type { CodeEquation, Dimension } from "./cubeOf.ts";

/** One row of a hierarchy: a code of a characteristic below its parent; an empty parent is the top. */
type HierarchyRow = {
  readonly number: number;
  readonly dimension: string;
  readonly code: string;
  readonly parent: string;
};

const problem = (row: number, column: string, found: string, expected: string): FieldProblem => ({
  code: "S203",
  at: `hierarchy, row ${row}, ${column}`,
  found,
  expected,
});

const header = ["dimension", "code", "parent"] as const;

function rowsOf(sheet: Sheet): Result<readonly HierarchyRow[], readonly FieldProblem[]> {
  const [first, ...rest] = sheet.rows.filter(({ cells }) => cells.some(({ kind }) => kind !== "empty")); // an empty line says nothing
  const names = header.map((_, column) =>
    first === undefined ? "" : cellWords(cellAt(first, column)).toLowerCase(),
  );
  if (names.join() !== header.join())
    return refused([problem(first?.number ?? 1, "header", names.join(";"), header.join(";"))]); // an empty sheet has no first row
  return ok(
    rest.map((row) => {
      const [dimension = "", code = "", parent = ""] = header.map((_, column) =>
        cellWords(cellAt(row, column)),
      );
      return { number: row.number, dimension, code, parent };
    }),
  );
}

/** The rows of one characteristic that cannot be read as a hierarchy. */
function rowProblems(rows: readonly HierarchyRow[]): readonly FieldProblem[] {
  const codes = new Set(rows.map(({ code }) => code));
  const pairs = new Set<string>();
  return rows.flatMap(({ number, dimension, code, parent }) => {
    if (dimension === "") return [problem(number, "dimension", "", "dimension")];
    if (code === "") return [problem(number, "code", "", "code")];
    if (parent !== "" && !codes.has(parent))
      return [problem(number, "parent", parent, "a code with a row of its own")];
    const pair = JSON.stringify([code, parent]);
    if (pairs.has(pair)) return [problem(number, "code", code, "once")];
    pairs.add(pair);
    return [];
  });
}

/** The finest codes below each code; null when a code is below itself. */
function leavesOf(
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> | null {
  const leaves = new Map<string, ReadonlySet<string>>();
  const open = new Set<string>();
  const below = (code: string): ReadonlySet<string> | null => {
    const known = leaves.get(code);
    if (known !== undefined) return known;
    if (open.has(code)) return null;
    open.add(code);
    const found = new Set<string>();
    const under = children.get(code) ?? []; // a finest code has nothing below it
    for (const child of under) {
      const part = below(child);
      if (part === null) return null;
      for (const leaf of part) found.add(leaf);
    }
    if (under.length === 0) found.add(code);
    open.delete(code);
    leaves.set(code, found);
    return found;
  };
  for (const code of children.keys()) if (below(code) === null) return null;
  return leaves;
}

/** Divides what stands below a code into ways of adding up: codes of one way have no finest code in common. */
function waysOf(
  parts: readonly string[],
  leaves: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const ways: { readonly parts: string[]; readonly leaves: Set<string> }[] = [];
  for (const part of parts) {
    const own = leaves.get(part) ?? new Set<string>(); // every code has its leaves
    const way = ways.find((one) => ![...own].some((leaf) => one.leaves.has(leaf)));
    if (way === undefined) ways.push({ parts: [part], leaves: new Set(own) });
    else {
      way.parts.push(part);
      for (const leaf of own) way.leaves.add(leaf);
    }
  }
  return ways.map((way) => way.parts);
}

function dimensionOf(
  name: string,
  rows: readonly HierarchyRow[],
): Result<Dimension, readonly FieldProblem[]> {
  const problems = rowProblems(rows);
  if (problems.length > 0) return refused(problems);
  const codes = [...new Set(rows.map(({ code }) => code))];
  const tops = codes.filter((code) => rows.some((row) => row.code === code && row.parent === ""));
  const last = rows.at(-1)?.number ?? 1; // a characteristic has at least one row
  if (tops.length !== 1) return refused([problem(last, "parent", tops.join(", "), `one top of ${name}`)]);
  const children = new Map(
    codes.map((code) => [code, rows.filter(({ parent }) => parent === code).map((row) => row.code)]),
  );
  const leaves = leavesOf(children);
  if (leaves === null) return refused([problem(last, "parent", name, "no circle")]);
  const equations: CodeEquation[] = [];
  for (const [total, parts] of children) {
    for (const way of waysOf(parts, leaves)) {
      const size = way.reduce((sum, part) => sum + (leaves.get(part)?.size ?? 0), 0); // every code has its leaves
      if (size !== leaves.get(total)?.size)
        return refused([problem(last, "parent", way.join(", "), `everything below ${total}`)]);
      equations.push({ total, parts: way });
    }
  }
  return ok({ name, codes, equations });
}

/**
 * Returns the characteristics of a hierarchy file by name, with their codes in the order of the file. A code with two
 * parents stands on two rows. S203: each code and each parent has a row, one code is the top, nothing is below itself,
 * and what stands below a code adds up to it, in one way or in several.
 */
export function readHierarchies(
  sheet: Sheet,
): Result<ReadonlyMap<string, Dimension>, readonly FieldProblem[]> {
  const rows = rowsOf(sheet);
  if (!rows.ok) return rows;
  const found = new Map<string, Dimension>();
  const problems: FieldProblem[] = [];
  for (const [name, own] of Map.groupBy(rows.value, ({ dimension }) => dimension)) {
    const dimension = dimensionOf(name, own);
    if (dimension.ok) found.set(name, dimension.value);
    else problems.push(...dimension.problem);
  }
  return problems.length > 0 ? refused(problems) : ok(found);
}
