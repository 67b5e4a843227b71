import { numberAt } from "../shared/place.ts";
import { type CountChances, smallestChance } from "./countChances.ts";

/** Leaves out what is too small to tell at both ends, so that hundreds of strata stay quick. */
function withoutEnds({ lowest, chances }: CountChances): CountChances {
  const isTold = (chance: number): boolean => chance >= smallestChance;
  const first = chances.findIndex(isTold);
  return { lowest: lowest + first, chances: chances.slice(first, chances.findLastIndex(isTold) + 1) };
}

/** The chances of two counts added up: each of the one may come with each of the other. */
function sumOfTwo(one: CountChances, other: CountChances): CountChances {
  const sums = new Float64Array(one.chances.length + other.chances.length - 1);
  for (let here = 0; here < one.chances.length; here += 1) {
    const chance = numberAt(one.chances, here);
    for (let there = 0; there < other.chances.length; there += 1)
      sums[here + there] = numberAt(sums, here + there) + chance * numberAt(other.chances, there);
  }
  return withoutEnds({ lowest: one.lowest + other.lowest, chances: [...sums] });
}

/** Returns how likely each sum is of counts that do not hang on each other, such as those of strata; 0 is the sum of none. */
export const chanceSums = (counts: readonly CountChances[]): CountChances =>
  counts.reduce(sumOfTwo, { lowest: 0, chances: [1] });
