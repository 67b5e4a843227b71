/** Values of which each comes up in the share that its weight has of all. */
export type Lot<Value> = readonly (readonly [value: Value, upTo: number])[];

/** Returns the lot of values with their weights, of which one or more is above 0. */
export function lotOf<Value>(weights: readonly (readonly [Value, number])[]): Lot<Value> {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let upTo = 0;
  return weights.map(([value, weight]) => {
    upTo += weight / total;
    return [value, upTo];
  });
}

/** Returns the value that a share (0 up to, not including, 1) falls on. */
export function drawn<Value>(lot: Lot<Value>, share: number): Value {
  const found = lot.find(([, upTo]) => share < upTo) ?? lot.at(-1); // the last reaches 1 but for rounding
  if (found === undefined) throw new RangeError("nothing to draw from");
  return found[0];
}

/** Returns a whole number that is `expected` on average: its whole part, and one more as often as the rest says. */
export const wholeOf = (expected: number, share: number): number => Math.floor(expected + share);

/** Returns the value for an age in a list by "up to this age". */
export function atAge(list: readonly (readonly [upTo: number, value: number])[], age: number): number {
  const found = list.find(([upTo]) => age <= upTo) ?? list.at(-1); // older than all is as the oldest
  if (found === undefined) throw new RangeError("nothing for any age");
  return found[1];
}
