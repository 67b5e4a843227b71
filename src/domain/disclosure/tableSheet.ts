import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, type Sheet, type SheetRow } from "../shared/sheet.ts";
import { type Atom, cubeOf, type Dimension } from "./cubeOf.ts";
import { itemAt } from "./place.ts";
import { smallCells } from "./primary.ts";
import { nothingBeside } from "./protectionTask.ts";
import type { NamedTable } from "./tableFile.ts";
import type { TableRequest } from "./tableShape.ts";

/** A table of atoms as a spreadsheet, with its hierarchies. */
export type TableSheet = {
  readonly name: string;
  readonly sheet: Sheet;
  readonly hierarchies: ReadonlyMap<string, Dimension>;
};

const problem = (row: number, column: string, found: string, expected: string): FieldProblem => ({
  code: "S203",
  at: `table, row ${row}, ${column}`,
  found,
  expected,
});

/** A characteristic without a hierarchy has one total above all its codes. */
function flatDimension(name: string, codes: readonly string[]): Dimension {
  const total = codes.includes("total") ? `total ${name}` : "total";
  return { name, codes: [total, ...codes], equations: [{ total, parts: codes }] };
}

type Read = { readonly number: number; readonly codes: readonly string[]; readonly count: string };

const readRow = (row: SheetRow, width: number): Read => ({
  number: row.number,
  codes: Array.from({ length: width }, (_, column) => cellWords(cellAt(row, column))),
  count: cellWords(cellAt(row, width)),
});

function rowProblems(rows: readonly Read[], dimensions: readonly Dimension[]): readonly FieldProblem[] {
  const finest = dimensions.map(({ codes, equations }) => {
    const totals = new Set(equations.map(({ total }) => total));
    return new Set(codes.filter((code) => !totals.has(code)));
  });
  const seen = new Set<string>();
  return rows.flatMap(({ number, codes, count }) => {
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

/**
 * Returns the table in a spreadsheet: one column a characteristic, then `count`, one row an atom; a combination that is
 * absent counts nobody. S203: the columns and the rows are as they should be, each combination once, each code in its
 * hierarchy. S201: a threshold is asked, because a sheet has none.
 */
export function readTableSheet(
  { name, sheet, hierarchies }: TableSheet,
  asked: TableRequest,
): Result<NamedTable, readonly FieldProblem[]> {
  const [first, ...rest] = sheet.rows;
  const header = first === undefined ? [] : first.cells.map(cellWords);
  const width = header.indexOf("count");
  if (width < 1 || new Set(header).size !== header.length)
    return refused([problem(first?.number ?? 1, "header", header.join(";"), "dimension;...;count")]); // an empty sheet has no first row
  if (asked.threshold === null)
    return refused([{ code: "S201", at: "--threshold", found: "", expected: "integer >= 2" }]);
  const rows = rest.map((row) => readRow(row, width));
  const dimensions = header.slice(0, width).map((dimension, at) => {
    const codes = [...new Set(rows.map((row) => itemAt(row.codes, at)))];
    return hierarchies.get(dimension) ?? flatDimension(dimension, codes); // documented: no rows, one total
  });
  const problems = rowProblems(rows, dimensions);
  if (problems.length > 0) return refused(problems);
  const atoms = rows.map(({ codes, count }): Atom => ({ codes, count: Number(count) }));
  const cube = cubeOf(dimensions, atoms);
  return ok({
    id: name,
    dimensions,
    withoutFinest: [],
    earlier: [],
    table: {
      ...nothingBeside,
      cube,
      threshold: asked.threshold,
      level: asked.level ?? "strong", // documented default
      primary: smallCells(cube, asked.threshold),
      insiders: false,
    },
  });
}
