import { chances } from "../support/municipalTable.ts";

/** Draws that a number decides: the same number makes the same input again. */
export type Chance = {
  /** A whole number from 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number;
  readonly pick: <Value>(some: readonly Value[]) => Value;
  /** True in this share of the draws. */
  readonly happens: (share: number) => boolean;
};

/** Returns the draws of one input. */
export function chanceOf(number: number): Chance {
  const next = chances(number);
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    pick: (some) => {
      const picked = some[below(some.length)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
    happens: (share) => next() < share,
  };
}
