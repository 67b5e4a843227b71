import { numberAt } from "../shared/place.ts";
import type { CountChances } from "./countChances.ts";

/** The chances of two counts added up: each of the one may come with each of the other. */
function sumOfTwo(one: CountChances, other: CountChances): CountChances {
  const sums = new Float64Array(one.chances.length + other.chances.length - 1);
  for (const [here, chance] of one.chances.entries())
    for (const [there, otherChance] of other.chances.entries())
      sums[here + there] = numberAt(sums, here + there) + chance * otherChance;
  return { lowest: one.lowest + other.lowest, chances: [...sums] };
}

/** Returns how likely each sum is of counts that do not hang on each other, such as those of strata; 0 is the sum of none. */
export const chanceSums = (counts: readonly CountChances[]): CountChances =>
  counts.reduce(sumOfTwo, { lowest: 0, chances: [1] });
