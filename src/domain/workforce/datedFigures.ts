import type { ReleasedFigure } from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import type { FiguresInRelease } from "./figureRelease.ts";

/** A figure with the day that it is about: that of the last release, or of the last one in which it was shown. */
export type DatedFigure = {
  readonly codes: readonly string[];
  readonly figure: ReleasedFigure;
  readonly referenceDate: Day;
};

/** A declared table as it is read today. */
export type DatedTable = { readonly declared: DeclaredTable; readonly cells: readonly DatedFigure[] };

/** A release, as far as its figures have a day. */
type DatedRelease = Pick<FiguresInRelease, "referenceDate" | "tables">;

const nameOf = (key: string, codes: readonly string[]): string => JSON.stringify([key, ...codes]);

/** The last figure of each cell that was shown, by the key of its table and its codes. */
function lastShown(releases: readonly DatedRelease[]): ReadonlyMap<string, DatedFigure> {
  const last = new Map<string, DatedFigure>();
  for (const { referenceDate, tables } of releases)
    for (const { declared, table } of tables)
      for (const { codes, figure } of table.cells)
        if (figure.kind === "shown") last.set(nameOf(declared.key, codes), { codes, figure, referenceDate });
  return last;
}

/**
 * Returns the tables of the last release, of releases in their order. A figure that the last one does not show stands with its last
 * value and the day of it: few people came or left since, and it is shown anew when that says nothing about them. One that was
 * never shown is hidden. Without a release there are no tables. Source: docs/disclosure.md, releases one after another.
 */
export function datedTables(releases: readonly DatedRelease[]): readonly DatedTable[] {
  const last = releases.at(-1);
  if (last === undefined) return [];
  const { referenceDate } = last;
  const shown = lastShown(releases);
  return last.tables.map(({ declared, table }) => ({
    declared,
    cells: table.cells.map(({ codes, figure }) => {
      const now = { codes, figure, referenceDate };
      return figure.kind === "hidden" ? (shown.get(nameOf(declared.key, codes)) ?? now) : now; // never shown: it is hidden
    }),
  }));
}
