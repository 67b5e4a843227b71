import { numberAt } from "../shared/place.ts";
import type { LinearProgram } from "./linearProgram.ts";
import type { Balance, MergedCube } from "./mergedCube.ts";

/** Hidden groups that can move together, and the equations between them; blocks have no equation in common. */
export type HiddenBlock = { readonly groups: readonly number[]; readonly balances: readonly Balance[] };

/** Returns the part of an equation that is hidden: what is shown does not move. */
function hiddenPart({ groups, factors, lower, upper }: Balance, hidden: Uint8Array): Balance {
  const places = [...groups.keys()].filter((place) => hidden[numberAt(groups, place)] === 1);
  return {
    groups: places.map((place) => numberAt(groups, place)),
    factors: places.map((place) => numberAt(factors, place)),
    lower,
    upper,
  };
}

/** Returns the blocks in the order of their largest groups. */
export function hiddenBlocks(merged: MergedCube, hidden: Uint8Array): readonly HiddenBlock[] {
  const balances = merged.balances
    .map((balance) => hiddenPart(balance, hidden))
    .filter(({ groups }) => groups.length > 0);
  const leaders = Int32Array.from(hidden, (_, group) => group);
  const leaderOf = (group: number): number => {
    let leader = group;
    while (numberAt(leaders, leader) !== leader) {
      leaders[leader] = numberAt(leaders, numberAt(leaders, leader));
      leader = numberAt(leaders, leader);
    }
    return leader;
  };
  for (const { groups } of balances) {
    for (const group of groups) {
      const [one, other] = [leaderOf(group), leaderOf(numberAt(groups, 0))];
      leaders[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const blocks = new Map<number, { groups: number[]; balances: Balance[] }>();
  for (const group of hidden.keys()) {
    if (hidden[group] !== 1) continue;
    const leader = leaderOf(group);
    if (leader === group) blocks.set(leader, { groups: [], balances: [] });
    blocks.get(leader)?.groups.push(group);
  }
  for (const balance of balances) blocks.get(leaderOf(numberAt(balance.groups, 0)))?.balances.push(balance);
  return [...blocks.values()];
}

/** What an attacker knows beside what is shown. */
export type Knowledge = {
  /** A shown zero is known, so what is hidden and not zero is one or more. */
  readonly atLeastOne: boolean;
  /** The group of which the attacker is the only member; null for somebody who is in none. */
  readonly own: number | null;
};

export const nothingMore: Knowledge = { atLeastOne: false, own: null };

/** Returns how far a group can go down and up for somebody with this knowledge. */
export function roomOf(
  { counts, mayBeZero }: MergedCube,
  group: number,
  { atLeastOne, own }: Knowledge,
): readonly [lower: number, upper: number] {
  if (group === own) return [0, 0];
  const count = numberAt(counts, group);
  const lowest = atLeastOne && count > 0 && mayBeZero[group] !== 1 ? 1 : 0;
  // no cell is larger than the grand total, which is shown; a limit keeps every answer finite
  return [lowest - count, 2 * numberAt(counts, 0)];
}

/** Returns the moves of a block as a linear program: one column a group, one row an equation. */
export function programOf(
  merged: MergedCube,
  { groups, balances }: HiddenBlock,
  knowledge: Knowledge,
): LinearProgram {
  const columnOf = new Map(groups.map((group, column) => [group, column]));
  const rooms = groups.map((group) => roomOf(merged, group, knowledge));
  return {
    lower: Float64Array.from(rooms, ([lower]) => lower),
    upper: Float64Array.from(rooms, ([, upper]) => upper),
    rows: balances.map((balance) => ({
      columns: balance.groups.map((group) => columnOf.get(group) ?? -1), // every group of its equations is in the block
      values: balance.factors,
      lower: balance.lower,
      upper: balance.upper,
    })),
  };
}
