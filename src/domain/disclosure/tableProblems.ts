import { itemAt } from "../shared/place.ts";
import type { FieldProblem } from "../shared/result.ts";
import type { Cube, Equation } from "./cube.ts";
import { earlierProblems } from "./earlierProblems.ts";
import { malformed } from "./malformed.ts";
import { type TableRequest, type TableShape, thresholdOf } from "./tableShape.ts";

function cellProblems({ cells }: TableShape): FieldProblem[] {
  const length = itemAt(cells, 0).length;
  return cells.flatMap((cell, place) => {
    const count = cell.at(-1);
    if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 0)
      return [malformed(`cells[${place}]`, count, "count: integer >= 0")];
    if (cell.length !== length) return [malformed(`cells[${place}]`, cell, `${length - 1} codes`)];
    return cell.slice(0, -1).every((code) => typeof code === "string")
      ? []
      : [malformed(`cells[${place}]`, cell, "codes: string")];
  });
}

/** Each combination of codes stands once: of two rows nobody knows which one counts. */
function twiceProblems({ cells }: TableShape): FieldProblem[] {
  const seen = new Set<string>();
  return cells.flatMap((cell, place) => {
    const codes = JSON.stringify(cell.slice(0, -1));
    if (seen.has(codes)) return [malformed(`cells[${place}]`, cell, "codes: once")];
    seen.add(codes);
    return [];
  });
}

/** The lengths that a file says of itself, for checking. */
function lengthProblems({ cells, equations, ...file }: TableShape): FieldProblem[] {
  const lengths = [
    ["n_cells", file.n_cells, cells.length],
    ["n_equations", file.n_equations, equations.length],
  ] as const;
  return lengths.flatMap(([field, said, length]) =>
    said === undefined || said === length ? [] : [malformed(field, said, String(length))],
  );
}

/** A total and its parts are different cells, each once. */
const repeatedProblems = ({ equations }: TableShape): FieldProblem[] =>
  equations.flatMap(([total, parts], nth) => {
    const seen = new Set([total]);
    const again = parts.find((part) => seen.size === seen.add(part).size);
    return again === undefined ? [] : [malformed(`equations[${nth}]`, again, "each cell once")];
  });

function placeProblems(file: TableShape): FieldProblem[] {
  const last = file.cells.length - 1;
  const outside = (at: (nth: number) => string, places: readonly number[]): FieldProblem[] =>
    places.flatMap((place, nth) => (place > last ? [malformed(at(nth), place, `0..${last}`)] : []));
  return [
    ...file.equations.flatMap(([total, parts], nth) => outside(() => `equations[${nth}]`, [total, ...parts])),
    ...outside((nth) => `primary[${nth}]`, file.primary ?? []), // a list that is not there names nothing
    ...outside((nth) => `alwaysPublish[${nth}]`, file.alwaysPublish ?? []), // a list that is not there names nothing
    ...(file.known ?? []).flatMap((figure, nth) =>
      outside(() => `known[${nth}]`, "cells" in figure ? figure.cells : [figure.part, figure.whole]),
    ),
  ];
}

/** An equation whose cell is a part of itself, over however many steps, is no equation. */
function isCircular(equations: readonly Equation[], cells: number): boolean {
  const open = new Array<number>(cells).fill(0);
  const totalsOf = new Map<number, number[]>();
  for (const { total, parts } of equations) {
    for (const part of parts) {
      open[total] = (open[total] ?? 0) + 1;
      totalsOf.set(part, [...(totalsOf.get(part) ?? []), total]);
    }
  }
  const ready = [...open.keys()].filter((cell) => open[cell] === 0);
  for (const cell of ready) {
    for (const total of totalsOf.get(cell) ?? []) {
      open[total] = (open[total] ?? 0) - 1;
      if (open[total] === 0) ready.push(total);
    }
  }
  return ready.length < cells;
}

/** S202: an equation adds up, and no cell is a part of itself. `at` is where its counts stand when it is not in the cells. */
export function sumProblems({ cells, equations }: Cube, at = ""): FieldProblem[] {
  if (isCircular(equations, cells.length)) return [malformed("equations", undefined, "no circle")];
  return equations.flatMap(({ total, parts }, nth) => {
    const sum = parts.reduce((found, part) => found + itemAt(cells, part).count, 0);
    const { count } = itemAt(cells, total);
    return sum === count ? [] : [malformed(`${at}equations[${nth}]`, sum, String(count), "S202")];
  });
}

/** A threshold that stands nowhere, and what then cannot be asked. */
function thresholdProblems(file: TableShape, asked: TableRequest): FieldProblem[] {
  if (file.threshold != null && file.threshold_T != null && file.threshold !== file.threshold_T)
    return [malformed("threshold", file.threshold, `threshold_T: ${file.threshold_T}`)];
  if (thresholdOf(file, asked) !== null) return [];
  if (asked.level === "strong") return [malformed("threshold_T", null, "integer >= 2 (strong)")];
  return file.primary === undefined ? [malformed("threshold_T", null, "integer >= 2, or primary")] : [];
}

/** S201: the fields of a table fit each other. */
export const fieldProblems = (file: TableShape, asked: TableRequest): FieldProblem[] => [
  ...lengthProblems(file),
  ...cellProblems(file),
  ...twiceProblems(file),
  ...repeatedProblems(file),
  ...placeProblems(file),
  ...earlierProblems(file),
  ...thresholdProblems(file, asked),
];
