import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Cell, Cube } from "./cube.ts";
import type { CellStatus, EarlierRelease } from "./earlierReleases.ts";

/** A cell of linked tables as a release left it, for the ledger alone: no reader sees the count of one that is hidden. */
export type LedgerCell = {
  readonly people: string;
  readonly count: number;
  readonly status: CellStatus;
};

/** What went out together on one day, oldest first in a ledger; who moved after it is told by the change of the counts. */
export type LedgerRelease = {
  readonly id: string;
  readonly threshold: number;
  /** Whether it is about the same day as the release that is asked for. */
  readonly isSameDay: boolean;
  readonly cells: readonly LedgerCell[];
};

/** S108: a cell that an earlier release has and these tables have not, or the other way about. */
export type LedgerProblem = { readonly code: "S108"; readonly release: string; readonly people: string };

/** Returns the name of the people in a cell of linked tables. */
export const peopleIn = ({ codes }: Cell): string => itemAt(codes, 0); // linked cells have the name of their people alone

/** Returns a release of the ledger as one of the cells of these tables; S108 where it is about other cells. */
function earlierOf(
  { id, threshold, isSameDay, cells }: LedgerRelease,
  cube: Cube,
): Result<EarlierRelease, LedgerProblem> {
  const byPeople = new Map(cells.map((cell) => [cell.people, cell]));
  const found: LedgerCell[] = [];
  for (const cell of cube.cells) {
    const before = byPeople.get(peopleIn(cell));
    if (before === undefined) return refused({ code: "S108", release: id, people: peopleIn(cell) });
    found.push(before);
    byPeople.delete(before.people);
  }
  for (const people of byPeople.keys()) return refused({ code: "S108", release: id, people });
  return ok({
    id,
    threshold,
    status: found.map(({ status }) => status),
    counts: isSameDay ? null : found.map(({ count }) => count),
    movers: [],
    sensitive: null,
  });
}

/**
 * Returns the releases of a ledger as releases of the cells of linked tables. S108: one is about other cells, so that what it showed
 * would not be reckoned with.
 */
export function earlierInLedger(
  ledger: readonly LedgerRelease[],
  cube: Cube,
): Result<readonly EarlierRelease[], LedgerProblem> {
  const earlier: EarlierRelease[] = [];
  for (const one of ledger) {
    const found = earlierOf(one, cube);
    if (!found.ok) return found;
    earlier.push(found.value);
  }
  return ok(earlier);
}
