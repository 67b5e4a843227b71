/** The chance, 0..1, of each count from `lowest` on. Counts that are left out have a chance below 1e-300. */
export type CountChances = { readonly lowest: number; readonly chances: readonly number[] };

/** A count between two others, how likely each is against the one before, and the likeliest of them. */
export type CountRange = {
  readonly lowest: number;
  readonly highest: number;
  readonly likeliest: number;
  /** The chance of the count after this one, divided by the chance of this one. */
  readonly ratio: (count: number) => number;
};

/** Below this a chance is left out; what is asked for beyond it is told as this much, never as impossible. */
export const smallestChance = 1e-300;

const sumOf = (chances: readonly number[]): number => chances.reduce((total, chance) => total + chance, 0);

/**
 * Returns the chances of all counts of a range, from the ratios between neighbours alone: the likeliest is taken as 1, and
 * all are divided by their sum at the end. So no factorial is needed and nothing overflows, whatever the size of the group.
 */
export function countChances({ lowest, highest, likeliest, ratio }: CountRange): CountChances {
  const above: number[] = [];
  const below: number[] = [];
  for (let count = likeliest, term = 1; count < highest; count += 1) {
    term *= ratio(count);
    if (!(term >= smallestChance)) break;
    above.push(term);
  }
  for (let count = likeliest, term = 1; count > lowest; count -= 1) {
    term /= ratio(count - 1);
    if (!(term >= smallestChance)) break;
    below.push(term);
  }
  const sum = sumOf(above.toReversed()) + sumOf(below.toReversed()) + 1; // the smallest first, to lose no digits
  const terms = [...below.toReversed(), 1, ...above];
  return { lowest: likeliest - below.length, chances: terms.map((term) => term / sum) };
}

/** Adds the smaller side up, so that neither a small chance nor one close to 1 loses digits. */
function chanceUpTo(chances: readonly number[], last: number): number {
  if (last < 0) return smallestChance;
  if (last >= chances.length - 1) return 1;
  const below = sumOf(chances.slice(0, last + 1));
  return below < 0.5 ? Math.max(below, smallestChance) : 1 - sumOf(chances.slice(last + 1).toReversed());
}

/** Returns the chance, above 0 and at most 1, of at most this count. A chance below 1e-300 is told as 1e-300. */
export const chanceAtMost = ({ lowest, chances }: CountChances, count: number): number =>
  chanceUpTo(chances, count - lowest);

/** Returns the chance, above 0 and at most 1, of at least this count. A chance below 1e-300 is told as 1e-300. */
export const chanceAtLeast = ({ lowest, chances }: CountChances, count: number): number =>
  chanceUpTo(chances.toReversed(), lowest + chances.length - 1 - count);

/** Returns the two-sided chance of a count: twice the smaller of its two tails, never above 1. Mirrors with the groups. */
export const twoSidedChance = (chances: CountChances, count: number): number =>
  Math.min(1, 2 * Math.min(chanceAtMost(chances, count), chanceAtLeast(chances, count)));
