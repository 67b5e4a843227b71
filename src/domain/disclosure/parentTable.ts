import { numberAt } from "../shared/place.ts";
import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { carriedUp } from "./carriedUp.ts";
import { withoutFinestCodes } from "./coarserDimension.ts";
import type { Cube } from "./cube.ts";
import type { Dimension } from "./cubeOf.ts";
import type { EarlierRelease } from "./earlierReleases.ts";
import type { TableToProtect } from "./protectionTask.ts";
import { askedAt } from "./replaced.ts";
import type { NamedTable } from "./tableFile.ts";

/** The same cells by their new places; -1 is a cell that goes. */
export function newPlaces({ cells }: Cube, dimensions: readonly Dimension[]): Int32Array {
  const codes = dimensions.map((dimension) => new Set(dimension.codes));
  let next = 0;
  return Int32Array.from(cells, (cell) => {
    if (!cell.codes.every((code, at) => codes[at]?.has(code))) return -1;
    next += 1;
    return next - 1;
  });
}

function earlierOf(release: EarlierRelease, places: Int32Array): EarlierRelease {
  const stays = (_: unknown, cell: number): boolean => numberAt(places, cell) >= 0;
  return {
    ...release,
    status: release.status.filter(stays),
    counts: release.counts?.filter(stays) ?? null, // null: a release about the same day
    movers: release.movers
      .filter(({ cell }) => numberAt(places, cell) >= 0)
      .map((move) => ({ ...move, cell: numberAt(places, move.cell) })),
  };
}

/** Returns what stays of a table that is asked the same. */
function tableOf(table: TableToProtect, places: Int32Array): TableToProtect {
  const at = (cell: number): number => numberAt(places, cell);
  const stays = (cell: number): boolean => at(cell) >= 0;
  const { cells, equations } = table.cube;
  const whole = equations.filter(({ total, parts }) => stays(total) && parts.every(stays));
  return {
    ...askedAt(carriedUp(table, stays), places),
    cube: {
      cells: cells.filter((_, cell) => stays(cell)),
      equations: whole.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) })),
    },
  };
}

/** Returns the part of a table that these coarser dimensions have the codes of; `left` names what was left out for it. */
export function partOf(
  named: NamedTable,
  dimensions: readonly Dimension[],
  left: readonly string[],
): NamedTable {
  const places = newPlaces(named.table.cube, dimensions);
  return {
    ...named,
    dimensions,
    withoutFinest: [...named.withoutFinest, ...left],
    earlier: named.earlier.map((release) => earlierOf(release, places)),
    table: tableOf(named.table, places),
  };
}

/**
 * Returns where readers find something about a cell that goes with these dimensions: a release, of any day, that showed
 * it, or a figure from elsewhere. S107: such a parent is not made, because its check would not reckon with what is known.
 */
export function whatIsKnownOf(
  { table, earlier }: NamedTable,
  dimensions: readonly Dimension[] | null,
): string | undefined {
  if (dimensions === null) return undefined; // nothing goes
  const places = newPlaces(table.cube, dimensions);
  const goes = (cell: number): boolean => numberAt(places, cell) < 0;
  const release = earlier.find(({ status }) => status.some((found, cell) => found === "shown" && goes(cell)));
  if (release !== undefined) return release.id;
  return table.known.find(({ terms }) => terms.some(({ cell }) => goes(cell)))?.source;
}

const unknown = (nth: number, found: string, expected: string): Result<never, readonly FieldProblem[]> =>
  refused([{ code: "S204", at: `withoutFinest[${nth}]`, found, expected }]);

/**
 * Returns the table without the finest codes of these dimensions, one level for each time that one is named. S204: the table
 * says which dimensions it crosses, the name is of one of them, and it has a level to lose.
 */
export function parentWithout(
  named: NamedTable,
  names: readonly string[],
): Result<NamedTable, readonly FieldProblem[]> {
  if (names.length === 0) return ok(named);
  let { dimensions } = named;
  for (const [nth, name] of names.entries()) {
    if (dimensions === null) return unknown(nth, name, "a table with dimensions");
    const at = dimensions.findIndex((dimension) => dimension.name === name);
    const coarser = dimensions[at] === undefined ? null : withoutFinestCodes(dimensions[at]);
    if (coarser === null) {
      const left = dimensions.filter((one) => withoutFinestCodes(one) !== null);
      return unknown(nth, name, left.map((one) => one.name).join(", "));
    }
    dimensions = dimensions.with(at, coarser);
  }
  return ok(partOf(named, dimensions ?? [], names)); // names were given, so there are dimensions
}
