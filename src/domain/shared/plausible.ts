/** No municipality counts or measures more than this; what is larger was mistyped, and has no place where numbers are kept. */
const largest = 1_000_000_000;

/** Returns whether a number can be meant: it is one, and not beyond a billion. */
export const isPlausible = (value: number): boolean => Math.abs(value) <= largest; // not a number is not either
