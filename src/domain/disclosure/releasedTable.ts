import type { Day } from "../shared/day.ts";
import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import { type AverageTable, protectAverages } from "./averageTable.ts";
import type { Cell } from "./cube.ts";
import type { EarlierProblem, EarlierRelease } from "./earlierReleases.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { defaultGroupLimit, smallCells } from "./primary.ts";
import { protectAfter } from "./protectAfter.ts";
import type { TableToProtect } from "./protectionTask.ts";
import type { Certificate, Protection, ProtectionProblem } from "./protectTable.ts";

declare const released: unique symbol;

/** Only this file makes what is released. */
type Released = { readonly [released]: true };

/**
 * A number about people that may leave: a count, an average or a percentage (0..100). Of a hidden one nothing is left;
 * of nobody there is no average and no percentage.
 */
export type ReleasedFigure = Released &
  (
    | { readonly kind: "shown"; readonly value: number }
    | { readonly kind: "hidden" }
    | { readonly kind: "nobody" }
  );

export type ReleasedCell = { readonly codes: readonly string[]; readonly figure: ReleasedFigure };

/** What the cells of a released table say. */
export type FigureKind = "counts" | "averages" | "sums";

type Content<Kind extends FigureKind> = {
  readonly of: Kind;
  readonly referenceDate: Day;
  readonly threshold: number;
  readonly cells: readonly ReleasedCell[];
};

/** What went out about one day: the cells, in the order of the table, and nothing that could tell why one is hidden. */
export type ReleasedTable<Kind extends FigureKind = FigureKind> = Content<Kind> & Released;

/** A released table, and for whoever keeps the ledger the proof that it is clean. */
export type Release<Kind extends FigureKind> = {
  readonly table: ReleasedTable<Kind>;
  readonly certificate: Certificate;
};

/** A table that is to go out, and what went out of its cells before, oldest first. */
export type ReleaseRequest = {
  readonly referenceDate: Day;
  readonly threshold: number;
  readonly table: Omit<TableToProtect, "threshold" | "level" | "insiders">;
  readonly earlier: readonly EarlierRelease[];
  /** Cells that only say how others hang together; they are hidden, and small ones among them ask nothing. */
  readonly noFigures: readonly number[];
};

const shown = (value: number): ReleasedFigure => ({ kind: "shown", value }) as ReleasedFigure;
const hidden = { kind: "hidden" } as ReleasedFigure;
const nobody = { kind: "nobody" } as ReleasedFigure;

function tableOf<Kind extends FigureKind>(
  { of, referenceDate, threshold }: Omit<Content<Kind>, "cells">,
  cells: readonly Cell[],
  figureOf: (cell: number) => ReleasedFigure,
): ReleasedTable<Kind> {
  const rows = cells.map(({ codes }, cell) => ({ codes, figure: figureOf(cell) }));
  const content: Content<Kind> = { of, referenceDate, threshold, cells: rows };
  return content as ReleasedTable<Kind>;
}

/**
 * Returns the counts of a table as they may leave: protected against everybody with all that is shown, what went out before,
 * and their own record. Nothing goes out at a lower level, and what is under the threshold is primary whether it was named or
 * not, unless it is no figure. Refuses as `protectAfter` does, and releases nothing then. Source: docs/disclosure.md.
 */
export function releaseCounts(
  request: ReleaseRequest,
  solver: LinearSolver,
  clock: () => number,
): Result<Release<"counts">, ProtectionProblem | EarlierProblem> {
  const { threshold } = request;
  const hiddenAlways = new Set(request.table.alwaysHidden);
  const noFigures = new Set(request.noFigures.filter((cell) => hiddenAlways.has(cell)));
  const small = smallCells(request.table.cube, threshold).filter((cell) => !noFigures.has(cell));
  const primary = [...new Set([...request.table.primary, ...small])];
  const table: TableToProtect = { ...request.table, primary, threshold, level: "strong", insiders: true };
  const found = protectAfter(table, request.earlier, solver, clock);
  if (!found.ok) return found;
  const { cells } = request.table.cube;
  const figureOf = (cell: number): ReleasedFigure =>
    found.value.hidden[cell] === null ? shown(itemAt(cells, cell).count) : hidden;
  return ok({
    table: tableOf({ ...request, of: "counts" }, cells, figureOf),
    certificate: found.value.certificate,
  });
}

/** Returns cells of a released table as a table of their own, each under the codes that it has there. */
export function pickReleased<Kind extends FigureKind>(
  { cells, ...content }: ReleasedTable<Kind>,
  picked: readonly { readonly codes: readonly string[]; readonly place: number }[],
): ReleasedTable<Kind> {
  const rows = picked.map(({ codes, place }) => ({ codes, figure: itemAt(cells, place).figure }));
  const some: Omit<ReleasedTable<Kind>, typeof released> = { ...content, cells: rows };
  return some as ReleasedTable<Kind>;
}

/** A released table as it is kept: of a hidden figure nothing, of nobody nothing either, each under its own name. */
export type StoredTable<Kind extends FigureKind> = Omit<Content<Kind>, "cells"> & {
  readonly cells: readonly {
    readonly codes: readonly string[];
    readonly value: number | "hidden" | "nobody";
  }[];
};

/** Returns a released table as it is kept. */
export const storedTable = <Kind extends FigureKind>({
  of,
  referenceDate,
  threshold,
  cells,
}: ReleasedTable<Kind>): StoredTable<Kind> => ({
  of,
  referenceDate,
  threshold,
  cells: cells.map(({ codes, figure }) => ({
    codes,
    value: figure.kind === "shown" ? figure.value : figure.kind,
  })),
});

/** Returns a table that was released before. Only who keeps releases asks it: what was never released has no place here. */
export function releasedBefore<Kind extends FigureKind>(stored: StoredTable<Kind>): ReleasedTable<Kind> {
  const figureOf = (value: number | "hidden" | "nobody"): ReleasedFigure => {
    if (value === "hidden") return hidden;
    return value === "nobody" ? nobody : shown(value);
  };
  const rows = stored.cells.map(({ codes, value }) => ({ codes, figure: figureOf(value) }));
  const content: Content<Kind> = { ...stored, cells: rows };
  return content as ReleasedTable<Kind>;
}

/** An average is shown with one decimal; the protection reckons with somebody who knows it exactly. */
const averageDecimals = 1;

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Amounts of the people of a released table of counts. */
type AmountTable = Omit<AverageTable, "hiddenCounts" | "threshold">;

function protectSums(
  table: AmountTable,
  counts: ReleasedTable<"counts">,
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem> {
  const hiddenCounts = [...counts.cells.keys()].filter(
    (cell) => itemAt(counts.cells, cell).figure.kind === "hidden",
  );
  return protectAverages({ ...table, threshold: counts.threshold, hiddenCounts }, solver, clock);
}

/**
 * Returns the averages of a table as they may leave, with one decimal; where the number of people is hidden the average is
 * too. `counts` is the released table of those numbers, cell by cell. Refuses as `protectAverages` does.
 */
export function releaseAverages(
  table: AmountTable,
  counts: ReleasedTable<"counts">,
  solver: LinearSolver,
  clock: () => number,
): Result<Release<"averages">, ProtectionProblem> {
  const found = protectSums(table, counts, solver, clock);
  if (!found.ok) return found;
  const { cells } = table.people;
  const figureOf = (cell: number): ReleasedFigure => {
    if (found.value.hidden[cell] !== null) return hidden;
    const { count } = itemAt(cells, cell);
    return count === 0 ? nobody : shown(rounded(numberAt(table.sums, cell) / count, averageDecimals));
  };
  return ok({
    table: tableOf({ ...counts, of: "averages" }, cells, figureOf),
    certificate: found.value.certificate,
  });
}

/**
 * Returns the sums of a table as they may leave, to the nearest multiple of `step`: whoever knows the number of people knows
 * a sum from its average, so both are protected alike. Where the number of people is hidden the sum is too, and nobody adds up
 * to nothing. Refuses as `protectAverages` does.
 */
export function releaseSums(
  { step, ...table }: AmountTable & { readonly step: number },
  counts: ReleasedTable<"counts">,
  solver: LinearSolver,
  clock: () => number,
): Result<Release<"sums">, ProtectionProblem> {
  const found = protectSums(table, counts, solver, clock);
  if (!found.ok) return found;
  const figureOf = (cell: number): ReleasedFigure =>
    found.value.hidden[cell] === null ? shown(Math.round(numberAt(table.sums, cell) / step) * step) : hidden;
  return ok({
    table: tableOf({ ...counts, of: "sums" }, table.people.cells, figureOf),
    certificate: found.value.certificate,
  });
}

/** From so many people on a percentage has a decimal: under it the decimals tell how many people there are. */
const decimalFrom = 100;

/**
 * Returns the percentage (0..100) that one released count is of another, by their places in the table. A percentage tells the
 * count it is made of, so it is hidden where one of both is, and where the whole is under the group limit. It has one decimal
 * from 100 people on, and none below: 14.3 beside 85.7 tells that there are seven.
 */
export function percentageIn(
  { cells, threshold }: ReleasedTable<"counts">,
  part: number,
  whole: number,
): ReleasedFigure {
  const [one, all] = [itemAt(cells, part).figure, itemAt(cells, whole).figure];
  if (one.kind !== "shown" || all.kind !== "shown") return hidden; // counts are shown or hidden
  if (all.value === 0) return nobody;
  if (all.value < defaultGroupLimit(threshold)) return hidden;
  return shown(rounded((100 * one.value) / all.value, all.value < decimalFrom ? 0 : 1));
}
