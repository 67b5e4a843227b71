import { ok, type Result } from "../shared/result.ts";
import { type Inquiry, impossibleIn, type LoadedBlock, withBlock } from "./blockCheck.ts";
import { type HiddenBlock, hiddenBlocks, type Knowledge, roomOf } from "./hiddenBlocks.ts";
import type { SolverStopped } from "./linearProgram.ts";
import type { NeededMove } from "./neededMove.ts";
import { numberAt } from "./place.ts";
import type { Violation } from "./repair.ts";

/** Somebody alone in a group knows its count; the others must still not be computable. */
function seenBy(
  own: number,
  loaded: LoadedBlock,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const knowledge: Knowledge = { atLeastOne: true, own };
  const column = loaded.columnOf.get(own) ?? -1; // an insider of the block has a column in it
  loaded.model.setBounds(column, 0, 0);
  const others = moves.filter(({ group }) => group !== own);
  const found = impossibleIn(loaded, others, knowledge, inquiry);
  loaded.model.setBounds(column, ...roomOf(inquiry.merged, own, { atLeastOne: true, own: null }));
  return found.ok ? ok(found.value.map((move) => ({ move, own }))) : found;
}

function seenIn(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const groups = new Set(block.groups);
  const inBlock = moves.filter(({ group }) => groups.has(group));
  const insiders = block.groups.filter((group) => numberAt(inquiry.merged.counts, group) === 1);
  if (insiders.length === 0 || inBlock.length === 0) return ok([]);
  return withBlock(block, { atLeastOne: true, own: null }, inquiry, (loaded) => {
    const violations: Violation[] = [];
    for (const own of insiders) {
      const found = seenBy(own, loaded, inBlock, inquiry);
      if (!found.ok) return found;
      violations.push(...found.value);
    }
    return ok(violations);
  });
}

/** Returns what the only member of a hidden group can compute of other groups, for every such member. */
export function findInsiderViolations(
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const violations: Violation[] = [];
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const found = seenIn(block, moves, inquiry);
    if (!found.ok) return found;
    violations.push(...found.value);
  }
  return ok(violations);
}
