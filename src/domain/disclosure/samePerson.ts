import { isEquation, type MergedCube } from "./mergedCube.ts";

/**
 * Returns whether the only members of two groups are one and the same person: both have the same group of one person in them, over
 * however many steps. Such a person learns of the other group that nobody else is in it, and nothing about anybody.
 */
export function samePersonIn({ balances, counts }: MergedCube): (one: number, other: number) => boolean {
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
  return (one, other) => {
    if (!within.has(one) && !within.has(other)) return false; // a group of one person that is made of none is itself alone
    const parts = partsOf(other);
    return isAlone(one) && isAlone(other) && [...partsOf(one)].some((part) => parts.has(part));
  };
}
