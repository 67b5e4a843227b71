import { numberAt } from "../shared/place.ts";
import { type BitSet, bitSetOf, hasBit } from "./bitSet.ts";
import { roomOf } from "./hiddenBlocks.ts";
import type { MergedCube } from "./mergedCube.ts";
import { isMove, type NeededMove, tolerance } from "./neededMove.ts";

/** What is kept of a witness: whether it is one in another pattern, or for somebody else, asks no more. */
export type Seen = {
  /** The groups that move. */
  readonly moving: BitSet;
  /** Whether what is one or more stays one or more. */
  readonly atLeastOne: boolean;
};

/** Other counts by which everything shown stays the same: which groups move, in their order, and how far from their own count. */
export type Witness = Seen & { readonly groups: readonly number[]; readonly moves: readonly number[] };

/** Returns the witness in which groups move so far; a move within the tolerance is none. */
export function witnessOf(
  merged: MergedCube,
  groups: readonly number[],
  moveOf: (place: number) => number,
): Witness {
  const moving: number[] = [];
  const moves: number[] = [];
  let atLeastOne = true;
  for (const [place, group] of groups.entries()) {
    const move = moveOf(place);
    if (Math.abs(move) <= tolerance / 10) continue;
    moving.push(group);
    moves.push(move);
    const [lower] = roomOf(merged, group, { atLeastOne: true, own: null });
    if (move < lower - tolerance) atLeastOne = false;
  }
  return { groups: moving, moves, moving: bitSetOf(moving), atLeastOne };
}

/** Witnesses that were found, by the moves they show to be possible. A witness counts for every move it happens to hold. */
export type Witnesses = {
  readonly add: (witness: Witness) => void;
  readonly of: (needed: NeededMove) => readonly Seen[];
  /** Forgets the witnesses in which a group moves that is now shown. */
  readonly forget: (shown: number) => void;
};

type Shown = { readonly move: NeededMove; witnesses: Seen[]; forgotten: number };

export function noWitnesses(needed: readonly NeededMove[]): Witnesses {
  const byMove = new Map<NeededMove, Shown>();
  const byGroup: Shown[][] = [];
  const forgotten: number[] = [];
  for (const move of needed) {
    const shown: Shown = { move, witnesses: [], forgotten: 0 };
    byMove.set(move, shown);
    const before = byGroup[move.group];
    if (before === undefined) byGroup[move.group] = [shown];
    else before.push(shown);
  }
  return {
    add({ groups, moves, moving, atLeastOne }) {
      const seen: Seen = { moving, atLeastOne };
      for (const [place, group] of groups.entries()) {
        for (const shown of byGroup[group] ?? []) {
          if (isMove(shown.move, numberAt(moves, place))) shown.witnesses.push(seen);
        }
      }
    },
    of(needed) {
      const shown = byMove.get(needed);
      if (shown === undefined) return []; // a move that was never asked for has no witness
      if (shown.forgotten < forgotten.length) {
        const since = forgotten.slice(shown.forgotten);
        shown.witnesses = shown.witnesses.filter(
          ({ moving }) => !since.some((group) => hasBit(moving, group)),
        );
        shown.forgotten = forgotten.length;
      }
      return shown.witnesses;
    },
    forget: (group) => void forgotten.push(group),
  };
}
