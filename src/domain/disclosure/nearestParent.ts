import { itemAt, numberAt } from "../shared/place.ts";
import { withoutFinestCodes } from "./coarserDimension.ts";
import type { Dimension } from "./cubeOf.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { newPlaces, partOf, whatIsKnownOf } from "./parentTable.ts";
import { protectAfter } from "./protectAfter.ts";
import type { Protection } from "./protectTable.ts";
import type { NamedTable } from "./tableFile.ts";

/** A table of which the dimensions are known: only of such a one a coarser table can be made. */
type DescribedTable = NamedTable & { readonly dimensions: readonly Dimension[] };

/** The nearest parent table that is protected, with its protection; otherwise why there is none. */
export type NearestParent =
  | { readonly kind: "found"; readonly parent: NamedTable; readonly protection: Protection }
  | { readonly kind: "none"; readonly why: "noDimensions" | "known" | "noneProtected" };

/** A way to make a table coarser: how many levels go of each dimension. */
type Way = {
  readonly dimensions: readonly Dimension[];
  readonly levels: readonly number[];
  readonly cells: number;
};

/** A dimension, and what is left of it when its finest codes go, again and again. */
function levelsOf(dimension: Dimension): readonly Dimension[] {
  const levels: Dimension[] = [];
  for (let next: Dimension | null = dimension; next !== null; next = withoutFinestCodes(next))
    levels.push(next);
  return levels;
}

/** Most cells first; then the fewest levels, and then the first dimension is the first to lose one. */
function byCells(one: Way, other: Way): number {
  const sum = ({ levels }: Way): number => levels.reduce((total, level) => total + level, 0);
  const differing = one.levels.findIndex((level, at) => level !== other.levels[at]);
  return (
    other.cells - one.cells ||
    sum(one) - sum(other) ||
    numberAt(other.levels, differing) - numberAt(one.levels, differing)
  );
}

/** Returns every way to make a table coarser, the nearest first; the last one is the coarsest there is. */
function waysUp({ table, dimensions }: DescribedTable): readonly Way[] {
  const choices = dimensions
    .map(levelsOf)
    .reduce<readonly (readonly number[])[]>(
      (found, levels) => found.flatMap((before) => [...levels.keys()].map((level) => [...before, level])),
      [[]],
    );
  const all = dimensions.map(levelsOf);
  const ways = choices.slice(1).map((levels): Way => {
    const left = levels.map((level, at) => itemAt(itemAt(all, at), level));
    const cells = newPlaces(table.cube, left).reduce((count, place) => count + (place < 0 ? 0 : 1), 0);
    return { dimensions: left, levels, cells };
  });
  return ways.sort(byCells);
}

/** Returns the names of the dimensions that lose codes, each as often as it loses a level. */
const namesOf = ({ dimensions, levels }: Way): readonly string[] =>
  dimensions.flatMap(({ name }, at) => new Array<string>(numberAt(levels, at)).fill(name));

/**
 * Returns the nearest parent of a table that cannot be protected: without the finest codes of one dimension or more, so that as
 * many cells as possible stay. It is protected as any table is, last check included. The coarsest is the grand total alone.
 * Source: docs/disclosure.md, the nearest parent.
 */
export function nearestParent(named: NamedTable, solver: LinearSolver, clock: () => number): NearestParent {
  const { dimensions } = named;
  if (dimensions === null) return { kind: "none", why: "noDimensions" };
  const ways = waysUp({ ...named, dimensions });
  const possible = ways.filter((way) => whatIsKnownOf(named, way.dimensions) === undefined);
  for (const way of possible) {
    const parent = partOf(named, way.dimensions, namesOf(way));
    const found = protectAfter(parent.table, parent.earlier, solver, clock);
    if (found.ok) return { kind: "found", parent, protection: found.value };
  }
  return { kind: "none", why: possible.length < ways.length ? "known" : "noneProtected" };
}
