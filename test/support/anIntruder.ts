import type { Cube, Equation, TableToProtect } from "../../src/domain/disclosure/index.ts";

/**
 * Somebody who wants to know a hidden count. It shares nothing with the code it attacks: it goes through all whole numbers
 * that are possible, by halving ranges until every one is settled, and knows no linear programming.
 */
export type View = {
  /** What is known of each cell; null is hidden. */
  readonly counts: readonly (number | null)[];
  readonly equations: readonly Equation[];
  /** The least that each hidden cell can be: 1 where a zero would have been shown. */
  readonly least: readonly number[];
  /** The most that each hidden cell can be, where something else than the grand total says so. */
  readonly most?: readonly number[];
};

/** What each cell can be at least and at most. */
type Ranges = { readonly from: Int32Array; readonly to: Int32Array };

/** More steps than this are no answer: the table is too large to go through. */
const patience = 200_000;

function at(numbers: ArrayLike<number>, cell: number): number {
  const found = numbers[cell];
  if (found === undefined) throw new RangeError(`no cell ${cell}`);
  return found;
}

/** What everybody sees: `zeros` says of a cell whether its zero would have been hidden too. */
export function viewOf(
  { cells, equations }: Cube,
  hidden: readonly boolean[],
  zeros: (cell: number) => boolean,
): View {
  return {
    counts: cells.map(({ count }, cell) => (hidden[cell] ? null : count)),
    equations,
    least: cells.map((_, cell) => (zeros(cell) ? 0 : 1)),
  };
}

/** The same for somebody who also knows the count of one cell. */
export const knowing = (view: View, cell: number, count: number): View => ({
  ...view,
  counts: view.counts.with(cell, count),
});

/** Leaves of a range what lies between two numbers; true when that is less than there was. */
function limit({ from, to }: Ranges, cell: number, low: number, high: number): boolean {
  const [least, most] = [at(from, cell), at(to, cell)];
  from[cell] = Math.max(least, low);
  to[cell] = Math.min(most, high);
  return least < low || most > high;
}

/** Leaves of the ranges of one equation what the others of it leave; true when that is less than there was. */
function narrowBy({ total, parts }: Equation, ranges: Ranges): boolean {
  const { from, to } = ranges;
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += at(from, part);
    high += at(to, part);
  }
  let changed = limit(ranges, total, low, high);
  const [fewest, most] = [at(from, total) - high, at(to, total) - low];
  if (low === high) return changed;
  for (const part of parts) {
    const [least, largest] = [at(from, part), at(to, part)];
    if (least < largest && limit(ranges, part, fewest + largest, most + least)) changed = true;
  }
  return changed;
}

/** Narrows all that follows from the equations one by one; false when no count is left for some cell. */
function narrow({ equations }: View, ranges: Ranges): boolean {
  const { from, to } = ranges;
  for (let changed = true; changed; ) {
    changed = false;
    for (const equation of equations) if (narrowBy(equation, ranges)) changed = true;
    if (from.some((least, cell) => least > at(to, cell))) return false;
  }
  return true;
}

const copyOf = ({ from, to }: Ranges): Ranges => ({ from: from.slice(), to: to.slice() });

/** The grand total is shown, and is the most there can be of anything. */
const grandTotal = ({ counts }: View): number => Math.max(...counts.filter((count) => count !== null));

function rangesOf(view: View): Ranges {
  return {
    from: Int32Array.from(view.counts, (count, cell) => count ?? at(view.least, cell)),
    to: Int32Array.from(view.counts, (count, cell) => count ?? view.most?.[cell] ?? grandTotal(view)),
  };
}

/** The open cell with the fewest counts left; undefined when every cell is settled. */
function narrowest({ from, to }: Ranges): number | undefined {
  let [found, width]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [cell, least] of from.entries()) {
    const wide = at(to, cell) - least;
    if (wide === 0 || wide >= width) continue;
    [found, width] = [cell, wide];
  }
  return found;
}

/** Goes through every world that agrees with what is seen: all counts of all cells. */
function* worldsWithin(view: View, ranges: Ranges, steps: { left: number }): Generator<Int32Array> {
  steps.left -= 1;
  if (steps.left < 0) throw new RangeError("too many worlds to go through");
  if (!narrow(view, ranges)) return;
  const { from, to } = ranges;
  const cell = narrowest(ranges);
  if (cell === undefined) return yield from;
  const middle = Math.floor((at(from, cell) + at(to, cell)) / 2);
  const [lower, upper] = [copyOf(ranges), copyOf(ranges)];
  lower.to[cell] = middle;
  upper.from[cell] = middle + 1;
  yield* worldsWithin(view, lower, steps);
  yield* worldsWithin(view, upper, steps);
}

/** Every world that is possible: for small tables only. */
export const worldsOf = (view: View): Generator<Int32Array> =>
  worldsWithin(view, rangesOf(view), { left: patience });

/** One world in which the cell has a count from `low` to `high`; undefined when there is none. */
function worldWith(view: View, cell: number, low: number, high: number): Int32Array | undefined {
  const ranges = rangesOf(view);
  ranges.from[cell] = Math.max(at(ranges.from, cell), low);
  ranges.to[cell] = Math.min(at(ranges.to, cell), high);
  if (at(ranges.from, cell) > at(ranges.to, cell)) return undefined;
  for (const world of worldsWithin(view, ranges, { left: patience })) return world;
  return undefined;
}

/** The smallest and the largest whole number that a cell can be: each world that is found is a step further out. */
export function possible(view: View, cell: number): readonly [least: number, most: number] {
  const all = grandTotal(view);
  const any = worldWith(view, cell, 0, all);
  if (any === undefined) throw new RangeError("what is shown contradicts itself");
  let [least, most] = [at(any, cell), at(any, cell)];
  for (let world: Int32Array | undefined = any; world !== undefined; ) {
    least = at(world, cell);
    const middle = Math.floor((least - 1) / 2);
    world = worldWith(view, cell, 0, middle) ?? worldWith(view, cell, middle + 1, least - 1);
  }
  for (let world: Int32Array | undefined = any; world !== undefined; ) {
    most = at(world, cell);
    const middle = Math.ceil((most + 1 + all) / 2);
    world = worldWith(view, cell, middle, all) ?? worldWith(view, cell, most + 1, middle - 1);
  }
  return [least, most];
}

/** Whether a cell has one possible count; null when it has more. */
export function computed(view: View, cell: number): number | null {
  const [least, most] = possible(view, cell);
  return least === most ? least : null;
}

/** The cells that hold the very same people as this one, because nothing else that is not a shown zero is in a total. */
export function samePeople(view: View, cell: number): ReadonlySet<number> {
  const same = new Set([cell]);
  for (const one of same) {
    for (const { total, parts } of view.equations) {
      const some = parts.filter((part) => view.counts[part] !== 0);
      const [only] = some;
      if (some.length !== 1 || only === undefined) continue;
      if (one === total) same.add(only);
      if (one === only) same.add(total);
    }
  }
  return same; // a set that grows is walked to its end
}

/**
 * What an intruder gets out of a pattern, in words: a primary cell that cannot be anything from 0 to the threshold, that is
 * computed with the knowledge that hidden zeros would have been shown, or that somebody alone in a cell computes.
 */
export function gains(
  { cube, primary, threshold }: Pick<TableToProtect, "cube" | "primary" | "threshold">,
  hidden: readonly boolean[],
  zeros: (cell: number) => boolean = () => false,
): readonly string[] {
  const outside = viewOf(cube, hidden, () => true);
  const inside = viewOf(cube, hidden, zeros);
  const alone = [...hidden.keys()].filter((cell) => hidden[cell] && cube.cells[cell]?.count === 1);
  const byInsiders = (cell: number): string[] =>
    alone
      .filter((own) => !samePeople(inside, own).has(cell) && computed(knowing(inside, own, 1), cell) !== null)
      .map((own) => `${cell} computed by who is alone in ${own}`);
  return primary.flatMap((cell) => {
    const [least, most] = possible(outside, cell);
    const narrow = threshold !== null && (least > 0 || most < threshold);
    return [
      ...(narrow ? [`${cell} is ${least} to ${most}`] : []),
      ...(computed(inside, cell) === null ? [] : [`${cell} computed`]),
      ...byInsiders(cell),
    ];
  });
}
