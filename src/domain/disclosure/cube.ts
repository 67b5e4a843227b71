/** One combination of codes, totals included, and how many people it counts. */
export type Cell = { readonly codes: readonly string[]; readonly count: number };

/** A total and its parts, as positions in the cells. */
export type Equation = { readonly total: number; readonly parts: readonly number[] };

/** The declared cells, and every equation that holds between them. Nothing outside it can be asked. */
export type Cube = { readonly cells: readonly Cell[]; readonly equations: readonly Equation[] };

/** Returns the cells that are a part of no equation: the grand totals, which are always shown. */
export function grandTotals({ cells, equations }: Cube): readonly number[] {
  const parts = new Set(equations.flatMap((equation) => equation.parts));
  return [...cells.keys()].filter((cell) => !parts.has(cell));
}

/** Orders cells by their codes, so that the order of the rows of a table changes nothing. */
export function byCodes(one: Cell, other: Cell): number {
  for (const [at, code] of one.codes.entries()) {
    const against = other.codes[at];
    if (against === undefined || code > against) return 1;
    if (code < against) return -1;
  }
  return one.codes.length - other.codes.length;
}
