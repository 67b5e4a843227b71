import { Span } from "./elimination.ts";
import type { HiddenBlock } from "./hiddenBlocks.ts";
import { isEquation } from "./mergedCube.ts";

/**
 * Returns whether two groups of a block are tied: by the equations alone one cannot move without the other. Groups are tied
 * when what is left of both, after elimination, is the same sum.
 */
export function tiedIn({ groups, balances }: HiddenBlock): (one: number, other: number) => boolean {
  const placeOf = new Map(groups.map((group, place) => [group, place]));
  const span = new Span(groups.length);
  for (const balance of balances) {
    if (!isEquation(balance)) continue; // what is only known within bounds ties nothing
    span.add(
      span.rest(
        balance.groups.map((group) => placeOf.get(group) ?? -1), // every group of its equations is in the block
        balance.factors,
      ),
    );
  }
  const keys = new Map<number, string>();
  const keyOf = (group: number): string => {
    const before = keys.get(group);
    if (before !== undefined) return before;
    const { groups: left, factors } = span.rest([placeOf.get(group) ?? -1], [1]);
    const key = JSON.stringify([[...left], [...factors]]);
    keys.set(group, key);
    return key;
  };
  return (one, other) => keyOf(one) === keyOf(other);
}
