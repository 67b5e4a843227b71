import { itemAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import type { EarlierProblem } from "./earlierReleases.ts";
import type { LedgerProblem } from "./ledger.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { type LinkedRelease, type LinkedRequest, releaseLinked } from "./linkedRelease.ts";
import type { LinkProblem } from "./linkedTables.ts";
import { type OutsiderView, outsiderView } from "./outsiderView.ts";
import type { ProtectionProblem } from "./protectTable.ts";

/** What is going on, and how many linear programs it took so far. */
export type ProtectionProgress = {
  readonly stage: "protecting" | "lookingFromOutside";
  readonly steps: number;
  readonly stepsInAll: number | null;
};

/** Tables that may go out, and what an outsider can compute of what they hide; null where that could not be computed. */
export type ProtectedTables = { readonly release: LinkedRelease; readonly outsider: OutsiderView | null };

/** Why linked tables cannot go out. */
export type LinkedProblem = LinkProblem | LedgerProblem | ProtectionProblem | EarlierProblem;

/** Protects linked tables, here or in a process beside the visitors, and may tell how far it is; what is told is waited for. */
export type Protector = (
  request: LinkedRequest,
  told: (progress: ProtectionProgress) => Promise<void>,
) => Promise<Result<ProtectedTables, LinkedProblem>>;

/** A solver that tells each time that it ran. */
const toldBy = (solver: LinearSolver, tell: () => void): LinearSolver => ({
  open(program, changes) {
    const model = solver.open(program, changes);
    return {
      ...model,
      run(extreme) {
        const answer = model.run(extreme);
        tell();
        return answer;
      },
    };
  },
});

/**
 * Returns linked tables as they may leave, with what an outsider can compute of them; each step of the solver is told. Refuses as
 * `releaseLinked` does. Source: docs/disclosure.md.
 */
export function protectedTables(
  request: LinkedRequest,
  solver: LinearSolver,
  clock: () => number,
  told: (progress: ProtectionProgress) => void,
): Result<ProtectedTables, LinkedProblem> {
  const counter = (stage: ProtectionProgress["stage"], stepsInAll: number | null) => {
    let steps = 0;
    return () => {
      steps += 1;
      told({ stage, steps, stepsInAll });
    };
  };
  const found = releaseLinked(request, toldBy(solver, counter("protecting", null)), clock);
  if (!found.ok) return found;
  const release = found.value;
  const shapes = request.tables.filter(({ isShown }) => isShown);
  const hidden = release.cells.filter(({ status }) => status === "hidden").length;
  const seen = release.tables.map((released, nth) => ({ shape: itemAt(shapes, nth), released }));
  const outsider = outsiderView(seen, toldBy(solver, counter("lookingFromOutside", 2 * hidden)));
  return ok({ release, outsider: outsider.ok ? outsider.value : null });
}
