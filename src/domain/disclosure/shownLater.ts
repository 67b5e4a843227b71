import { ok, type Result } from "../shared/result.ts";
import { findViolations, type Inquiry } from "./blockCheck.ts";
import { cleanUp } from "./cleanUp.ts";
import { nothingMore } from "./hiddenBlocks.ts";
import type { LinearSolver, SolverStopped } from "./linearProgram.ts";
import { violationsOf } from "./pattern.ts";
import { type ProtectionTask, type TableToProtect, taskOf } from "./protectionTask.ts";
import { noWitnesses } from "./witness.ts";

/** The groups of an earlier table that were hidden: those of which no cell was shown. */
const hiddenGroups = ({ merged }: ProtectionTask, hidden: readonly boolean[]): Uint8Array =>
  Uint8Array.from(merged.members, (cells) => (cells.every((cell) => hidden[cell]) ? 1 : 0));

/**
 * Returns which of the wanted cells can be shown later: as if the earlier release had shown them too, because whoever knows
 * that nobody came or left knows then what they were. All of them together still give no small cell of that day away.
 */
export function shownLater(
  earlier: TableToProtect,
  hidden: readonly boolean[],
  wanted: ReadonlySet<number>,
  solver: LinearSolver,
): Result<ReadonlySet<number>, SolverStopped> {
  const task = taskOf(earlier);
  const pattern = hiddenGroups(task, hidden);
  const witnesses = noWitnesses([...task.moves, ...task.exact]);
  const inquiry: Inquiry = { merged: task.merged, hidden: pattern, solver, witnesses, runs: { count: 0 } };
  const lost = findViolations(task.moves, nothingMore, inquiry);
  if (!lost.ok) return lost;
  const kept = task.moves.filter((move) => !lost.value.includes(move)); // what was given away then cannot be kept now
  const isWanted = (group: number): boolean =>
    task.merged.members[group]?.every((cell) => wanted.has(cell)) === true;
  const left = cleanUp(kept, { mayShow: isWanted, limit: Number.POSITIVE_INFINITY }, inquiry);
  if (!left.ok) return left;
  const search = { task: { ...task, moves: kept }, solver, runs: { count: 0 } };
  const found = violationsOf(left.value, noWitnesses([...kept, ...task.exact]), search);
  if (!found.ok) return found;
  if (found.value.level.length + found.value.knowing.length > 0) return ok(new Set());
  const isFree = (cell: number): boolean => {
    const group = task.merged.groupOf[cell] ?? -1; // a cell of the table has a place in it
    return group < 0 || left.value[group] !== 1;
  };
  return ok(new Set([...wanted].filter(isFree)));
}
