import { numberAt } from "../shared/place.ts";

/** The people of one grade, unit or state, and how they spread over all states in a period: shares, 0..1, that make 1. */
export type Transition = { readonly people: number; readonly shares: readonly number[] };

/** Sums of shares differ from 1 by what a computer rounds, never by a person in a million. */
const rounding = 1e-9;

const isWhole = ({ people, shares }: Transition): boolean =>
  people >= 0 &&
  shares.every((share) => share >= 0) &&
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= rounding;

/**
 * Returns how many people are expected in each state after one period, when those of each state spread as their shares say;
 * states that people only go to, such as having left, come last; no people in no states. The numbers are not whole and add up
 * to the people at the start: round them together, so that nobody is lost or made. Throws a RangeError when the rows of shares
 * are not equally long or do not make 1. Source: D. J. Bartholomew, A. F. Forbes and S. I. McClean (1991), Statistical
 * Techniques for Manpower Planning.
 */
export function expectedStock(transitions: readonly Transition[]): readonly number[] {
  const [first] = transitions;
  if (first === undefined) return [];
  const wrong = transitions.find((one) => one.shares.length !== first.shares.length || !isWhole(one));
  if (wrong !== undefined) throw new RangeError(`shares do not make 1: ${wrong.shares.join(", ")}`);
  return first.shares.map((_, to) =>
    transitions.reduce((sum, { people, shares }) => sum + people * numberAt(shares, to), 0),
  );
}
