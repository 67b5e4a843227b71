import { itemAt, numberAt } from "../shared/place.ts";
import { nothingMore, roomOf } from "./hiddenBlocks.ts";
import type { Balance } from "./mergedCube.ts";
import { isMove, type NeededMove } from "./neededMove.ts";
import type { ProtectionTask } from "./protectionTask.ts";

/** A range that is narrowed by less than this is left as it was. */
const worthwhile = 1e-6;
/** So many balances are looked at for one candidate; what is not seen then is for the check that follows. */
const patience = 2000;

/** How far each group can move for all that single balances say, and how to go back. */
class Ranges {
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #balancesOf: readonly (readonly Balance[])[];
  readonly #needed: ReadonlyMap<number, readonly NeededMove[]>;
  #before: (readonly [group: number, from: number, to: number])[] = [];

  constructor({ merged, moves, mustShow }: ProtectionTask) {
    const rooms = Array.from(merged.counts, (_, group) => roomOf(merged, group, nothingMore));
    this.#from = Float64Array.from(rooms, ([lower]) => lower);
    this.#to = Float64Array.from(rooms, ([, upper]) => upper);
    const of = rooms.map((): Balance[] => []);
    for (const balance of merged.balances)
      for (const group of balance.groups) itemAt(of, group).push(balance);
    this.#balancesOf = of;
    this.#needed = Map.groupBy(moves, ({ group }) => group);
    for (const group of mustShow) this.#set(group, 0, 0);
    this.#narrow(merged.balances);
  }

  /** Shows a group if every needed move is still within its range; otherwise all ranges stay as they were. */
  show(group: number): boolean {
    this.#before = [];
    const isPossible = this.#set(group, 0, 0) && this.#narrow(itemAt(this.#balancesOf, group));
    if (isPossible) return true;
    for (const [changed, from, to] of this.#before.reverse()) {
      this.#from[changed] = from;
      this.#to[changed] = to;
    }
    return false;
  }

  /** Narrows a range; false when a needed move of the group is no longer within it. */
  #set(group: number, from: number, to: number): boolean {
    this.#before.push([group, numberAt(this.#from, group), numberAt(this.#to, group)]);
    this.#from[group] = from;
    this.#to[group] = to;
    const needed = this.#needed.get(group) ?? []; // of most groups nothing is needed
    return needed.every((move) => isMove(move, to) || isMove(move, from));
  }

  #narrow(balances: readonly Balance[]): boolean {
    const open = new Set(balances);
    let looks = 0;
    for (const balance of open) {
      open.delete(balance); // a set that changes is walked to its end
      looks += 1;
      if (looks > patience) return true;
      for (const group of this.#narrowed(balance)) {
        if (group === null) return false;
        for (const next of itemAt(this.#balancesOf, group)) open.add(next);
      }
    }
    return true;
  }

  /** Returns the groups that a balance narrows; null when one of them cannot move as it must. */
  #narrowed({ groups, factors, lower, upper }: Balance): readonly (number | null)[] {
    const ends = groups.map((group, place) => {
      const factor = numberAt(factors, place);
      const [one, other] = [factor * numberAt(this.#from, group), factor * numberAt(this.#to, group)];
      return factor > 0 ? ([one, other] as const) : ([other, one] as const);
    });
    const [least, most] = ends.reduce(([low, high], [from, to]) => [low + from, high + to], [0, 0]);
    return groups.flatMap((group, place) => {
      const factor = numberAt(factors, place);
      const [from, to] = itemAt(ends, place);
      const bounds = [(lower - (most - to)) / factor, (upper - (least - from)) / factor].sort(
        (a, b) => a - b,
      );
      const low = Math.max(numberAt(this.#from, group), numberAt(bounds, 0));
      const high = Math.min(numberAt(this.#to, group), numberAt(bounds, 1));
      const gain = low - numberAt(this.#from, group) + numberAt(this.#to, group) - high;
      if (gain <= worthwhile) return [];
      return [this.#set(group, low, high) ? group : null];
    });
  }
}

/**
 * Returns the candidates that can be shown, in their order, as far as single balances tell: whatever they leave of each group
 * together, every needed move is within it. It needs no solver, and finds most of what a change between two days gives away.
 */
export function showByRanges(task: ProtectionTask): readonly number[] {
  const ranges = new Ranges(task);
  return task.candidates.filter((candidate) => ranges.show(candidate));
}
