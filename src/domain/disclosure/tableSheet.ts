import { itemAt } from "../shared/place.ts";
import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { cellAt, cellWords, type Sheet, type SheetRow } from "../shared/sheet.ts";
import { type Atom, cubeOf, type Dimension } from "./cubeOf.ts";
import { smallCells } from "./primary.ts";
import { nothingBeside } from "./protectionTask.ts";
import { type AtomRow, headerProblems, rowProblems, sizeProblems, unusedProblems } from "./sheetProblems.ts";
import type { NamedTable } from "./tableFile.ts";
import type { TableRequest } from "./tableShape.ts";

/** A table of atoms as a spreadsheet, with its hierarchies. */
export type TableSheet = {
  readonly name: string;
  readonly sheet: Sheet;
  readonly hierarchies: ReadonlyMap<string, Dimension>;
};

/** A characteristic without a hierarchy has one total above all its codes, with a name that none of them has. */
function flatDimension(name: string, codes: readonly string[]): Dimension {
  let total = "total";
  while (codes.includes(total)) total = `${total} ${name}`;
  return { name, codes: [total, ...codes], equations: [{ total, parts: codes }] };
}

const readRow = (row: SheetRow, width: number): AtomRow => ({
  number: row.number,
  codes: Array.from({ length: width }, (_, column) => cellWords(cellAt(row, column))),
  count: cellWords(cellAt(row, width)),
  more: row.cells.slice(width + 1).some(({ kind }) => kind !== "empty"),
});

/** Rows with something in them; an empty line says nothing. */
const filled = ({ rows }: Sheet): readonly SheetRow[] =>
  rows.filter(({ cells }) => cells.some(({ kind }) => kind !== "empty"));

/**
 * Returns the table in a spreadsheet: one column a characteristic, then `count`, one row an atom; a combination that is
 * absent counts nobody. S203: the columns and the rows are as they should be, each combination once, each code in its
 * hierarchy. S201: a threshold is asked, because a sheet has none.
 */
export function readTableSheet(
  { name, sheet, hierarchies }: TableSheet,
  asked: TableRequest,
): Result<NamedTable, readonly FieldProblem[]> {
  const [first, ...rest] = filled(sheet);
  const words = first === undefined ? [] : first.cells.map(cellWords);
  const header = words.slice(0, words.findLastIndex((word) => word !== "") + 1);
  const wrong = headerProblems(first?.number ?? 1, header); // an empty sheet has no first row
  if (wrong.length > 0) return refused(wrong);
  const width = header.length - 1;
  if (asked.threshold === null)
    return refused([{ code: "S201", at: "--threshold", found: "", expected: "integer >= 2" }]);
  const rows = rest.map((row) => readRow(row, width));
  const dimensions = header.slice(0, width).map((dimension, at) => {
    const codes = [...new Set(rows.map((row) => itemAt(row.codes, at)))];
    return hierarchies.get(dimension) ?? flatDimension(dimension, codes); // documented: no rows, one total
  });
  const problems = [
    ...unusedProblems(hierarchies, header),
    ...rowProblems(rows, dimensions),
    ...sizeProblems(rows, dimensions),
  ];
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
