import { ok, type Result, refused } from "../shared/result.ts";
import { type HiddenBlock, hiddenBlocks, type Knowledge, programOf, roomOf } from "./hiddenBlocks.ts";
import {
  type Extreme,
  type LinearModel,
  type LinearSolver,
  type SolverStopped,
  withModel,
} from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import { isMove, type NeededMove, tolerance } from "./neededMove.ts";
import { numberAt } from "./place.ts";
import type { Witness, Witnesses } from "./witness.ts";

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

/** A round that settles less than this share of what is open is the last: one by one is then quicker. */
const worthwhile = 0.1;

/** Returns the moves of an optimum, or that the solver stopped. The true counts are a solution, so there always is an optimum. */
export function runBlock(
  { block, model }: LoadedBlock,
  extreme: Extreme,
  { runs, witnesses }: Inquiry,
): Result<Witness, SolverStopped> {
  runs.count += 1;
  const answer = model.run(extreme);
  if (answer.kind !== "optimal") {
    return refused({ kind: "solverStopped", why: answer.kind === "failed" ? answer.why : answer.kind });
  }
  const witness = new Map<number, number>();
  for (const [column, group] of block.groups.entries()) {
    const move = numberAt(answer.values, column);
    if (Math.abs(move) > tolerance / 10) witness.set(group, move);
  }
  witnesses.add(witness);
  return ok(witness);
}

/** Returns whether other counts are possible for somebody with this knowledge while all that is not hidden stays. */
export const fits = (
  { merged, hidden }: Pick<Inquiry, "merged" | "hidden">,
  knowledge: Knowledge,
): ((witness: Witness) => boolean) => {
  const known = new Map<Witness, boolean>();
  const look = (witness: Witness): boolean => {
    for (const [group, move] of witness) {
      if (hidden[group] !== 1) return false;
      const [lower, upper] = roomOf(merged, group, knowledge);
      if (move < lower - tolerance || move > upper + tolerance) return false;
    }
    return true;
  };
  return (witness) => {
    const before = known.get(witness);
    if (before !== undefined) return before;
    const now = look(witness);
    known.set(witness, now);
    return now;
  };
};

function setCosts({ model, columnOf }: LoadedBlock, moves: readonly NeededMove[], cost: number): void {
  for (const { group } of moves) model.setCost(columnOf.get(group) ?? -1, cost); // the moves are of groups of the block
}

/** Asks for many moves in one run: a sum as large, then as small as it can be. */
function bulk(
  loaded: LoadedBlock,
  open: readonly NeededMove[],
  direction: "rise" | "fall",
  inquiry: Inquiry,
): Result<true, SolverStopped> {
  const asked = open.filter((move) => move[direction] !== null);
  if (asked.length < 2) return ok(true);
  setCosts(loaded, asked, 1);
  const found = runBlock(loaded, direction === "rise" ? "maximum" : "minimum", inquiry);
  setCosts(loaded, asked, 0);
  return found.ok ? ok(true) : found;
}

export function isPossible(
  loaded: LoadedBlock,
  move: NeededMove,
  inquiry: Inquiry,
): Result<boolean, SolverStopped> {
  for (const direction of ["rise", "fall"] as const) {
    if (move[direction] === null) continue;
    setCosts(loaded, [move], 1);
    const found = runBlock(loaded, direction === "rise" ? "maximum" : "minimum", inquiry);
    setCosts(loaded, [move], 0);
    if (!found.ok) return found;
    if (isMove(move, found.value.get(move.group) ?? 0)) return ok(true); // a group that is not named does not move
  }
  return ok(false);
}

/** Returns the moves that are not possible in one loaded block: first by what was seen, then many at once, then one by one. */
export function impossibleIn(
  loaded: LoadedBlock,
  moves: readonly NeededMove[],
  knowledge: Knowledge,
  inquiry: Inquiry,
): Result<readonly NeededMove[], SolverStopped> {
  const fitting = fits(inquiry, knowledge);
  const stillOpen = (): readonly NeededMove[] =>
    moves.filter((move) => !inquiry.witnesses.of(move).some(fitting));
  let open = stillOpen();
  for (let before = Number.POSITIVE_INFINITY; open.length > 1 && open.length <= (1 - worthwhile) * before; ) {
    before = open.length;
    const rise = bulk(loaded, open, "rise", inquiry);
    if (!rise.ok) return rise;
    const fall = bulk(loaded, stillOpen(), "fall", inquiry);
    if (!fall.ok) return fall;
    open = stillOpen();
  }
  const impossible: NeededMove[] = [];
  for (const move of open) {
    if (inquiry.witnesses.of(move).some(fitting)) continue;
    const possible = isPossible(loaded, move, inquiry);
    if (!possible.ok) return possible;
    if (!possible.value) impossible.push(move);
  }
  return ok(impossible);
}

/** Loads a block, uses it, and gives its memory back. */
export const withBlock = <Value>(
  block: HiddenBlock,
  knowledge: Knowledge,
  { merged, solver }: Inquiry,
  use: (loaded: LoadedBlock) => Value,
): Value =>
  withModel(solver, programOf(merged, block, knowledge), "costs", (model) =>
    use({ block, model, columnOf: new Map(block.groups.map((group, column) => [group, column])) }),
  );

/** Returns the needed moves that are not possible in a pattern: its violations. What is shown does not move at all. */
export function findViolations(
  moves: readonly NeededMove[],
  knowledge: Knowledge,
  inquiry: Inquiry,
): Result<readonly NeededMove[], SolverStopped> {
  const fitting = fits(inquiry, knowledge);
  const open = new Set(moves.filter((move) => !inquiry.witnesses.of(move).some(fitting)));
  const violations: NeededMove[] = [...open].filter(({ group }) => inquiry.hidden[group] !== 1);
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const groups = new Set(block.groups);
    const asked = [...open].filter(({ group }) => groups.has(group));
    if (asked.length === 0) continue;
    const found = withBlock(block, knowledge, inquiry, (loaded) =>
      impossibleIn(loaded, asked, knowledge, inquiry),
    );
    if (!found.ok) return found;
    violations.push(...found.value);
  }
  return ok(violations);
}
