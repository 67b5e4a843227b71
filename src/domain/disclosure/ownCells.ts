import type { Cube, Equation } from "./cube.ts";

/** Cells of a release that went on as cells of a later one: the same people, but for who came and who left. */
export type CellLink = {
  readonly before: readonly number[];
  /** Which release about another day than the table it is, from 0; their number stands for the table itself. */
  readonly day: number;
  readonly after: readonly number[];
};

/** The cells of a release that is not about the cells of the table: a unit began or ended, or another table went along. */
export type OwnCells = {
  /** The codes of each. */
  readonly codes: readonly (readonly string[])[];
  readonly equations: readonly Equation[];
  /** The place among them of each cell of the table; null of one that was not there. */
  readonly placeOf: readonly (number | null)[];
  readonly links: readonly CellLink[];
};

/** Returns the cells of a table as those of the release with this number before it, where they are the same. */
export function sameCells({ cells, equations }: Cube, day: number): OwnCells {
  const places = [...cells.keys()];
  return {
    codes: cells.map(({ codes }) => codes),
    equations,
    placeOf: places,
    links: places.map((cell) => ({ before: [cell], day: day + 1, after: [cell] })),
  };
}
