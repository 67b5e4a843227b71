import { cubeOf, nothingBeside, releaseCounts } from "../disclosure/index.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReleaseTools } from "./unitTotals.ts";

/** A count of people that is watched year after year: a number that may be shown, hidden, or not told by anybody. */
export type WatchedCount = Stated<number | "hidden">;

/**
 * Returns a count as it may be kept. Nobody at all is hidden like a few, so that hidden does not say that there is somebody. What
 * was hidden stays hidden; a number that differs from the one told before by fewer than the threshold is hidden too, because the
 * difference would tell of those few. Source: docs/disclosure.md.
 */
export function watchedCount(
  count: Stated<number>,
  before: WatchedCount | undefined,
  { referenceDate, threshold, solver, clock }: ReleaseTools,
): WatchedCount {
  if (count === null) return null;
  const apart = typeof before === "number" ? Math.abs(count - before) : 0;
  if (count === 0 || before === "hidden" || (apart > 0 && apart < threshold)) return "hidden";
  const cube = cubeOf([{ name: "people", codes: ["all"], equations: [] }], [{ codes: ["all"], count }]);
  const table = { ...nothingBeside, cube, primary: [] };
  const released = releaseCounts(
    { referenceDate, threshold, table, earlier: [], noFigures: [] },
    solver,
    clock,
  );
  return released.ok ? count : "hidden";
}
