/** Whole euros. Sums of plans are stated in euros; cents are refused where an amount is read. */
export type Money = number;

/** Returns the sum of amounts in whole euros. */
export const sumOf = (amounts: readonly Money[]): Money => amounts.reduce((sum, amount) => sum + amount, 0);
