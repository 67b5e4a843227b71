import { numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { type HiddenBlock, type Knowledge, programOf } from "./hiddenBlocks.ts";
import {
  type Extreme,
  type LinearModel,
  type LinearSolver,
  type SolverStopped,
  withModel,
} from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import { isMove, type NeededMove } from "./neededMove.ts";
import { type Witnesses, witnessOf } from "./witness.ts";

/** What is asked of one pattern: who may move, and who is asked. Runs are counted for the certificate. */
export type Inquiry = {
  readonly merged: MergedCube;
  readonly hidden: Uint8Array;
  readonly solver: LinearSolver;
  readonly witnesses: Witnesses;
  readonly runs: { count: number };
};

/** A block that stays loaded. */
export type LoadedBlock = {
  readonly block: HiddenBlock;
  readonly model: LinearModel;
  readonly columnOf: ReadonlyMap<number, number>;
};

/** Loads a block, uses it, and gives its memory back. */
export const withBlock = <Value>(
  block: HiddenBlock,
  knowledge: Knowledge,
  { merged, solver }: Pick<Inquiry, "merged" | "solver">,
  use: (loaded: LoadedBlock) => Value,
): Value =>
  withModel(solver, programOf(merged, block, knowledge), "costs", (model) =>
    use({ block, model, columnOf: new Map(block.groups.map((group, column) => [group, column])) }),
  );

const columnIn = ({ columnOf }: LoadedBlock, { group }: NeededMove): number => columnOf.get(group) ?? -1; // the moves are of groups of the block

/** Returns how far each column moves when the sum of some moves is as large or small as it can be. The true counts are a solution, so there always is one. */
function extremeOf(
  loaded: LoadedBlock,
  moves: readonly NeededMove[],
  extreme: Extreme,
  { merged, runs, witnesses }: Inquiry,
): Result<Float64Array, SolverStopped> {
  runs.count += 1;
  for (const move of moves) loaded.model.setCost(columnIn(loaded, move), 1);
  const answer = loaded.model.run(extreme);
  for (const move of moves) loaded.model.setCost(columnIn(loaded, move), 0);
  if (answer.kind !== "optimal") {
    return refused({ kind: "solverStopped", why: answer.kind === "failed" ? answer.why : answer.kind });
  }
  const { values } = answer;
  witnesses.add(witnessOf(merged, loaded.block.groups, (column) => numberAt(values, column)));
  return ok(values);
}

/** Asks for many moves in one run: a sum as large, then as small as it can be. */
export function askTogether(
  loaded: LoadedBlock,
  open: readonly NeededMove[],
  direction: "rise" | "fall",
  inquiry: Inquiry,
): Result<true, SolverStopped> {
  const asked = open.filter((move) => move[direction] !== null);
  if (asked.length < 2) return ok(true);
  const found = extremeOf(loaded, asked, direction === "rise" ? "maximum" : "minimum", inquiry);
  return found.ok ? ok(true) : found;
}

/** Returns whether a move is possible in the block as it is loaded. */
export function isPossible(
  loaded: LoadedBlock,
  move: NeededMove,
  inquiry: Inquiry,
): Result<boolean, SolverStopped> {
  for (const direction of ["rise", "fall"] as const) {
    if (move[direction] === null) continue;
    const found = extremeOf(loaded, [move], direction === "rise" ? "maximum" : "minimum", inquiry);
    if (!found.ok) return found;
    if (isMove(move, numberAt(found.value, columnIn(loaded, move)))) return ok(true);
  }
  return ok(false);
}
