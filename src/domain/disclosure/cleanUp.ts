import { ok, type Result } from "../shared/result.ts";
import { hasBit, inAll, numbersIn } from "./bitSet.ts";
import { type HiddenBlock, hiddenBlocks, nothingMore, roomOf } from "./hiddenBlocks.ts";
import type { SolverStopped } from "./linearProgram.ts";
import { type Inquiry, isPossible, type LoadedBlock, withBlock } from "./loadedBlock.ts";
import type { NeededMove } from "./neededMove.ts";

/** Returns whether every needed move stays possible when one group more does not move. */
function staysClean(
  loaded: LoadedBlock,
  shown: number,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<boolean, SolverStopped> {
  const leans = (move: NeededMove): boolean =>
    inquiry.witnesses.of(move).every(({ moving }) => hasBit(moving, shown));
  for (const move of moves.filter(leans)) {
    if (!leans(move)) continue; // an answer about another move showed this one too
    const possible = isPossible(loaded, move, inquiry);
    if (!possible.ok || !possible.value) return possible;
  }
  return ok(true);
}

/** Groups that few needed moves lean on come first: they are soonest shown. Then from large to small. */
function inOrderOfUse(
  groups: readonly number[],
  moves: readonly NeededMove[],
  { witnesses }: Inquiry,
): readonly number[] {
  const lean = new Map<number, number>();
  for (const move of moves) {
    for (const group of numbersIn(inAll(witnesses.of(move).map(({ moving }) => moving)))) {
      lean.set(group, (lean.get(group) ?? 0) + 1); // nothing leaned on it yet
    }
  }
  const leanOn = (group: number): number => lean.get(group) ?? 0; // nothing leans on it
  return groups.toSorted((one, other) => leanOn(one) - leanOn(other));
}

/** What may be shown again of a pattern, and after how many runs of the solver the search ends. */
export type Tidying = { readonly mayShow: (group: number) => boolean; readonly limit: number };

function cleanBlock(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  { mayShow, limit }: Tidying,
  inquiry: Inquiry,
): Result<readonly number[], SolverStopped> {
  const groups = new Set(block.groups);
  const inBlock = moves.filter(({ group }) => groups.has(group));
  return withBlock(block, nothingMore, inquiry, (loaded) => {
    const shown: number[] = [];
    for (const group of inOrderOfUse(block.groups.filter(mayShow), inBlock, inquiry)) {
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

/** Returns the pattern with groups shown again that no needed move leans on; every needed move stays possible. */
export function cleanUp(
  moves: readonly NeededMove[],
  tidying: Tidying,
  inquiry: Inquiry,
): Result<Uint8Array, SolverStopped> {
  const hidden = Uint8Array.from(inquiry.hidden);
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const shown = cleanBlock(block, moves, tidying, inquiry);
    if (!shown.ok) return shown;
    for (const group of shown.value) hidden[group] = 0;
  }
  return ok(hidden);
}
