import type { FieldProblem } from "../shared/result.ts";
import { malformed } from "./malformed.ts";
import type { TableShape } from "./tableShape.ts";

type Earlier = NonNullable<TableShape["previous"]>[number];

/** Who moved is said of another day, and of each cell of the table once. */
function moverProblems({ movers, counts }: Earlier, at: string, cells: number): FieldProblem[] {
  if (movers === undefined) return [];
  if (counts === undefined) return [malformed(`${at}.movers`, movers, "counts of that day beside it")];
  const seen = new Set<number>();
  return movers.flatMap(({ cell }, nth) => {
    if (cell >= cells) return [malformed(`${at}.movers[${nth}]`, cell, `0..${cells - 1}`)];
    if (seen.has(cell)) return [malformed(`${at}.movers[${nth}]`, cell, "each cell once")];
    seen.add(cell);
    return [];
  });
}

/** Returns what does not fit the cells in the earlier releases of a file; their counts must add up too. */
export const earlierProblems = ({ previous, cells }: TableShape): FieldProblem[] =>
  (previous ?? []).flatMap((release, nth) => [
    ...(["status", "counts"] as const).flatMap((field) => {
      const length = release[field]?.length;
      return length === undefined || length === cells.length
        ? []
        : [malformed(`previous[${nth}].${field}`, length, `${cells.length} entries`)];
    }),
    ...moverProblems(release, `previous[${nth}]`, cells.length),
  ]);
