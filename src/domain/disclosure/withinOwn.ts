import { isEquation, type MergedCube } from "./mergedCube.ts";

/**
 * Returns whether a group is within the own group of somebody who is alone in it, over however many steps: the only member of such a
 * group can be no other. Who has the own group learns nothing of it about anybody else. The other way round it does not hold:
 * that nobody else is in a larger group says something about all who could be.
 */
export function withinOwnIn({ balances, counts }: MergedCube): (own: number, group: number) => boolean {
  const isAlone = (group: number): boolean => counts[group] === 1;
  const within = new Map<number, readonly number[]>();
  for (const balance of balances) {
    if (!isEquation(balance)) continue;
    const totals = balance.groups.filter((group, at) => balance.factors[at] === -1 && isAlone(group));
    const parts = balance.groups.filter((group, at) => balance.factors[at] === 1 && isAlone(group));
    for (const total of totals) within.set(total, [...(within.get(total) ?? []), ...parts]); // not there yet: no parts
  }
  const known = new Map<number, ReadonlySet<number>>();
  const partsOf = (group: number): ReadonlySet<number> => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const found = new Set([group]);
    for (const one of found) for (const part of within.get(one) ?? []) found.add(part); // a set that grows is walked to its end
    known.set(group, found);
    return found;
  };
  return (own, group) => isAlone(own) && isAlone(group) && partsOf(own).has(group);
}
