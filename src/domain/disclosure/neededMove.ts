import { numberAt } from "../shared/place.ts";
import type { MergedCube } from "./mergedCube.ts";

/** `strong`: a hidden primary cell can be anything from 0 to the threshold. `exact`: it cannot be computed, and no more. */
export type ProtectionLevel = "strong" | "exact";

/**
 * A move that must be possible for a primary group while all that is shown stays the same: up by `rise` or more, or down by
 * `fall` or more. Null is a direction that does not count.
 */
export type NeededMove = {
  readonly group: number;
  readonly rise: number | null;
  readonly fall: number | null;
};

/** The same, asked of a cell of a table. */
export type CellMove = Pick<NeededMove, "rise" | "fall"> & { readonly cell: number };

/** The solver answers within this. */
export const tolerance = 1e-6;

export const isMove = ({ rise, fall }: Pick<NeededMove, "rise" | "fall">, move: number): boolean =>
  (rise !== null && move >= rise - tolerance) || (fall !== null && move <= tolerance - fall);

/** Returns that a group can be one more or one less: its count cannot be computed. */
export const exactMove = (group: number): NeededMove => ({ group, rise: 1, fall: 1 });

/** Returns the moves by which primary groups are protected: to their threshold and to zero, or by one. */
export function neededMoves(
  { counts }: MergedCube,
  primary: readonly number[],
  level: ProtectionLevel,
  thresholdOf: (group: number) => number,
): readonly NeededMove[] {
  if (level === "exact") return primary.map(exactMove);
  return primary.flatMap((group) => {
    const count = numberAt(counts, group);
    return [
      { group, rise: thresholdOf(group) - count, fall: null },
      { group, rise: null, fall: count },
    ].filter((needed) => !isMove(needed, 0)); // what holds already needs no move
  });
}
