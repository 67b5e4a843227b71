import { itemAt, numberAt } from "../shared/place.ts";
import type { HiddenBlock } from "./hiddenBlocks.ts";

/** Of one equation at most so many groups are taken along each time, so that a long one does not fill the part alone. */
const eachTime = 8;

/**
 * Returns a question for the part of a block around a group: the nearest groups, up to a size, with their equations. What
 * moves in it while the rest stays is a move of the block too; what does not may still be possible in the whole block.
 */
export function partsAround(
  { groups, balances }: HiddenBlock,
  size: number,
): (center: number) => HiddenBlock {
  const balancesOf = new Map<number, number[]>(groups.map((group) => [group, []]));
  for (const [place, balance] of balances.entries()) {
    for (const group of balance.groups) balancesOf.get(group)?.push(place);
  }
  /** The groups that follow a group in an equation, in a circle. */
  const next = (place: number, group: number): readonly number[] => {
    const around = itemAt(balances, place).groups;
    const at = around.indexOf(group);
    return Array.from({ length: Math.min(eachTime, around.length) }, (_, step) =>
      numberAt(around, (at + step) % around.length),
    );
  };
  const near = (center: number): ReadonlySet<number> => {
    const found = new Set([center]);
    for (const group of found) {
      for (const place of balancesOf.get(group) ?? []) {
        for (const one of next(place, group)) if (found.size < size) found.add(one); // a set that grows is walked to its end
      }
    }
    return found;
  };
  return (center) => {
    const inside = near(center);
    const places = new Set([...inside].flatMap((group) => balancesOf.get(group) ?? []));
    const parts = [...places].sort((one, other) => one - other).map((place) => itemAt(balances, place));
    return {
      groups: [...inside].sort((one, other) => one - other),
      balances: parts.map(({ groups: all, factors, ...bounds }) => {
        const kept = [...all.keys()].filter((at) => inside.has(numberAt(all, at)));
        return {
          ...bounds,
          groups: kept.map((at) => numberAt(all, at)),
          factors: kept.map((at) => numberAt(factors, at)),
        };
      }),
    };
  };
}
