/** When few contributors make up nearly all of a sum, the sum tells what they contribute. */
export type DominanceRule = {
  /** A sum of fewer contributors is not shown. */
  readonly threshold: number;
  /** The share, 0..1, of the sum above which the largest contributors dominate. */
  readonly share: number;
  /** How many of the largest are taken together for that share. */
  readonly largest: number;
  /** The least that the rest after the two largest must be, as a share, 0..1, of the largest; null where it is not asked. */
  readonly rest: number | null;
};

/** Returns the rule of the product: the two largest at most 90 % together, the rest at least 10 % of the largest. */
export const dominanceRule = (threshold: number): DominanceRule => ({
  threshold,
  share: 0.9,
  largest: 2,
  rest: 0.1,
});

/**
 * Returns whether a sum or an average of amounts gives its largest contributors away; nothing is given away by nobody.
 * Amounts are 0 or more. Source: docs/disclosure.md, dominance: the (n, k) rule and the p % rule.
 */
export function isDominated(contributions: readonly number[], rule: DominanceRule): boolean {
  const amounts = contributions.filter((amount) => amount > 0).sort((one, other) => other - one);
  if (contributions.length === 0) return false;
  if (contributions.length < rule.threshold) return true;
  const sum = (some: readonly number[]): number => some.reduce((total, amount) => total + amount, 0);
  const [largest] = amounts;
  if (largest === undefined) return false;
  if (sum(amounts.slice(0, rule.largest)) > rule.share * sum(amounts)) return true;
  return rule.rest !== null && sum(amounts.slice(2)) < rule.rest * largest;
}
