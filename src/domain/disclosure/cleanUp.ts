import { ok, type Result } from "../shared/result.ts";
import { type Inquiry, isPossible, type LoadedBlock, type SolverStopped, withBlock } from "./blockCheck.ts";
import { type HiddenBlock, hiddenBlocks, nothingMore, roomOf } from "./hiddenBlocks.ts";
import type { NeededMove } from "./neededMove.ts";

/** Returns whether every needed move stays possible when one group more does not move. */
function staysClean(
  loaded: LoadedBlock,
  shown: number,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<boolean, SolverStopped> {
  const lacking = (): NeededMove | undefined =>
    moves.find((move) => !inquiry.witnesses.of(move).some((witness) => !witness.has(shown)));
  for (let move = lacking(); move !== undefined; move = lacking()) {
    const possible = isPossible(loaded, move, inquiry);
    if (!possible.ok || !possible.value) return possible;
  }
  return ok(true);
}

function cleanBlock(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  mayShow: (group: number) => boolean,
  inquiry: Inquiry,
  limit: number,
): Result<readonly number[], SolverStopped> {
  const groups = new Set(block.groups);
  const inBlock = moves.filter(({ group }) => groups.has(group));
  return withBlock(block, nothingMore, inquiry, (loaded) => {
    const shown: number[] = [];
    for (const group of block.groups.filter(mayShow)) {
      if (inquiry.runs.count >= limit) break;
      const column = loaded.columnOf.get(group) ?? -1; // a group of the block has a column in it
      loaded.model.setBounds(column, 0, 0);
      const clean = staysClean(loaded, group, inBlock, inquiry);
      if (!clean.ok) return clean;
      if (clean.value) {
        shown.push(group);
        inquiry.witnesses.forget(group);
      } else loaded.model.setBounds(column, ...roomOf(inquiry.merged, group, nothingMore));
    }
    return ok(shown);
  });
}

/**
 * Returns the pattern with groups shown again that nobody needs hidden, from large to small; every needed move stays
 * possible. It stops trying when the solver ran `limit` times.
 */
export function cleanUp(
  moves: readonly NeededMove[],
  mayShow: (group: number) => boolean,
  inquiry: Inquiry,
  limit: number,
): Result<Uint8Array, SolverStopped> {
  const hidden = Uint8Array.from(inquiry.hidden);
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const shown = cleanBlock(block, moves, mayShow, inquiry, limit);
    if (!shown.ok) return shown;
    for (const group of shown.value) hidden[group] = 0;
  }
  return ok(hidden);
}
