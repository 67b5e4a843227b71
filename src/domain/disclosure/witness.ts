import { isMove, type NeededMove } from "./neededMove.ts";

/** Other counts by which everything shown stays the same: how far each group moves from its own count. */
export type Witness = ReadonlyMap<number, number>;

/** Witnesses that were found, by the moves they show to be possible. A witness counts for every move it happens to hold. */
export type Witnesses = {
  readonly add: (witness: Witness) => void;
  readonly of: (needed: NeededMove) => readonly Witness[];
  /** Forgets the witnesses in which a group moves that is now shown. */
  readonly forget: (shown: number) => void;
};

export function noWitnesses(needed: readonly NeededMove[]): Witnesses {
  const shown = new Map<NeededMove, Witness[]>();
  const byGroup = new Map<number, NeededMove[]>();
  for (const move of needed) {
    shown.set(move, []);
    byGroup.set(move.group, [...(byGroup.get(move.group) ?? []), move]);
  }
  return {
    add(witness) {
      for (const [group, moved] of witness) {
        for (const move of byGroup.get(group) ?? []) if (isMove(move, moved)) shown.get(move)?.push(witness);
      }
    },
    of: (move) => shown.get(move) ?? [], // a move that was never asked for has no witness
    forget(group) {
      for (const [move, witnesses] of shown) {
        if (witnesses.some((witness) => witness.has(group))) {
          shown.set(
            move,
            witnesses.filter((witness) => !witness.has(group)),
          );
        }
      }
    },
  };
}
