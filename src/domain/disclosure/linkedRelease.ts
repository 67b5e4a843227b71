import { itemAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import type { Equation } from "./cube.ts";
import type { CellStatus, EarlierProblem } from "./earlierReleases.ts";
import {
  earlierInLedger,
  type LedgerCell,
  type LedgerProblem,
  type LedgerRelease,
  peopleIn,
} from "./ledger.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { type LinkedTable, type LinkProblem, linkTables } from "./linkedTables.ts";
import type { Certificate, ProtectionProblem } from "./protectTable.ts";
import { pickReleased, type ReleasedTable, type ReleaseRequest, releaseCounts } from "./releasedTable.ts";

/** Several tables about the same people that are to go out together. */
export type LinkedRequest = Pick<ReleaseRequest, "referenceDate" | "threshold"> & {
  readonly tables: readonly LinkedTable[];
  readonly ledger: readonly LedgerRelease[];
};

/** What went out of each table that is shown, in their order, and what the ledger keeps of all their cells. */
export type LinkedRelease = {
  readonly tables: readonly ReleasedTable<"counts">[];
  readonly cells: readonly LedgerCell[];
  readonly equations: readonly Equation[];
  readonly certificate: Certificate;
};

/**
 * Returns tables about the same people as they may leave together, protected as one table with all that the ledger says went
 * out before, also where units began, ended or came elsewhere since. Refuses as `linkTables` and `releaseCounts` do, and S108:
 * an earlier release counts by what these tables do not. Nothing goes out then. Source: docs/disclosure.md, tables together.
 */
export function releaseLinked(
  { tables, ledger, ...request }: LinkedRequest,
  solver: LinearSolver,
  clock: () => number,
): Result<LinkedRelease, LinkProblem | LedgerProblem | ProtectionProblem | EarlierProblem> {
  const linked = linkTables(tables, request.threshold);
  if (!linked.ok) return linked;
  const { table, places, noFigures } = linked.value;
  const earlier = earlierInLedger(ledger, table.cube, request.referenceDate);
  if (!earlier.ok) return earlier;
  const found = releaseCounts({ ...request, table, noFigures, earlier: earlier.value }, solver, clock);
  if (!found.ok) return found;
  const { table: released, certificate } = found.value;
  const seen = new Set(places.filter((_, nth) => itemAt(tables, nth).isShown).flat());
  const isShown = (cell: number): boolean =>
    seen.has(cell) && itemAt(released.cells, cell).figure.kind === "shown";
  const unasked = new Set(noFigures);
  const statusOf = (cell: number): CellStatus => {
    if (isShown(cell)) return "shown";
    return unasked.has(cell) ? "noFigure" : "hidden";
  };
  return ok({
    tables: tables.flatMap(({ isShown: isSeen, cube }, nth) => {
      const place = (cell: number): number => itemAt(itemAt(places, nth), cell);
      const own = cube.cells.map(({ codes }, cell) => ({ codes, place: place(cell) }));
      return isSeen ? [pickReleased(released, own)] : [];
    }),
    cells: table.cube.cells.map((cell, place) => ({
      people: peopleIn(cell),
      count: cell.count,
      status: statusOf(place),
    })),
    equations: table.cube.equations,
    certificate,
  });
}
