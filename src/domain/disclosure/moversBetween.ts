import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Cube } from "./cube.ts";
import type { EarlierDay, EarlierProblem } from "./earlierReleases.ts";
import { groupCells } from "./primary.ts";

/**
 * How many people moved one way in a cell between two days. `most` is how many everybody knows it can be at most; null when
 * that is not known. `isKnown` is a number that everybody knows.
 */
export type MoverCount = { readonly count: number; readonly most: number | null; readonly isKnown: boolean };

/** The movers of one cell, both ways. */
export type CellMovers = { readonly joiners: MoverCount; readonly leavers: MoverCount };

type Counted = { readonly joiners: number; readonly leavers: number };

/** How many people were in what is linked between two releases. */
export type LinkCount = { readonly before: number; readonly after: number };

/** How many moved in each link: as is told, or else as the change of the count says. */
function countedMovers({ movers }: EarlierDay, links: readonly LinkCount[]): readonly Counted[] {
  const told = new Map(movers.map((move) => [move.cell, move]));
  return links.map(({ before, after }, cell) => {
    const change = after - before;
    return told.get(cell) ?? { joiners: Math.max(change, 0), leavers: Math.max(-change, 0) }; // a cell nobody told of changed by its change
  });
}

/**
 * Returns the movers of each link from one day to a later one, with what everybody knows of them: where nobody moved that is
 * known; and with a sensitive characteristic how many moved in each whole group. S111: nobody leaves who was not there, and
 * the count of the next day is what is left and who came.
 */
export function moversBetween(
  day: EarlierDay,
  links: readonly LinkCount[],
  cube: Cube,
): Result<readonly CellMovers[], EarlierProblem> {
  const counted = countedMovers(day, links);
  const wrong = counted.findIndex(({ joiners, leavers }, link) => {
    const { before, after } = itemAt(links, link);
    return leavers > before || before - leavers + joiners !== after;
  });
  if (wrong >= 0) return refused({ code: "S111", release: day.id, cell: wrong });
  const groups = day.sensitive === null ? null : groupCells(cube, day.sensitive);
  const known = (cell: number, way: keyof Counted): MoverCount => {
    const count = itemAt(counted, cell)[way];
    if (groups === null) return { count, most: count === 0 ? 0 : null, isKnown: count === 0 };
    const group = itemAt(groups, cell) ?? cell; // a whole group is its own
    const most = itemAt(counted, group)[way];
    return { count, most, isKnown: group === cell || most === 0 };
  };
  const wrongPart = counted.findIndex((_, cell) =>
    (["joiners", "leavers"] as const).some((way) => {
      const { count, most } = known(cell, way);
      return most !== null && count > most;
    }),
  );
  if (wrongPart >= 0) return refused({ code: "S111", release: day.id, cell: wrongPart });
  const split = cube.equations.find(({ total, parts }) => {
    if (groups === null || groups[total] !== null || parts.some((part) => groups[part] !== total))
      return false;
    const sum = (way: keyof Counted) => parts.reduce((found, part) => found + itemAt(counted, part)[way], 0);
    const { joiners, leavers } = itemAt(counted, total);
    return sum("joiners") !== joiners || sum("leavers") !== leavers;
  });
  if (split !== undefined) return refused({ code: "S111", release: day.id, cell: split.total });
  return ok(counted.map((_, cell) => ({ joiners: known(cell, "joiners"), leavers: known(cell, "leavers") })));
}
