import { numberAt } from "../shared/place.ts";
import { isEquation } from "./mergedCube.ts";
import type { ProtectionTask } from "./protectionTask.ts";

/** Sums go by remainders of this prime: exact, so that a pattern does not depend on rounding. */
const prime = 94_906_249; // the product of two remainders stays below 2^53

/** A sum of groups; the first has factor 1. */
type Sum = { readonly groups: Int32Array; readonly factors: Float64Array };

function inverse(value: number): number {
  let [remainder, next, factor, following] = [value, prime, 1, 0];
  while (next !== 0) {
    const times = Math.floor(remainder / next);
    [remainder, next] = [next, remainder - times * next];
    [factor, following] = [following, factor - times * following];
  }
  return factor < 0 ? factor + prime : factor;
}

/** The span of what is shown: sums in echelon form, each with the largest group of its own as pivot. */
export class Span {
  readonly #pivots: (Sum | undefined)[];
  readonly #scratch: Float64Array;

  constructor(groups: number) {
    this.#pivots = new Array<Sum | undefined>(groups).fill(undefined);
    this.#scratch = new Float64Array(groups);
  }

  /** Returns what is left of a sum when everything in the span is taken away: nothing when it follows from the span. */
  rest(groups: ArrayLike<number>, factors: ArrayLike<number>): Sum {
    const scratch = this.#scratch;
    for (let place = 0; place < groups.length; place += 1) {
      scratch[numberAt(groups, place)] = (numberAt(factors, place) + prime) % prime;
    }
    const left: number[] = [];
    const leftFactors: number[] = [];
    for (
      let group = groups.length === 0 ? scratch.length : numberAt(groups, 0);
      group < scratch.length;
      group += 1
    ) {
      const factor = numberAt(scratch, group);
      if (factor === 0) continue;
      scratch[group] = 0;
      const sum = this.#pivots[group];
      if (sum === undefined) {
        left.push(group);
        leftFactors.push(factor);
      } else this.#takeAway(sum, prime - factor);
    }
    if (left.length === 0) return { groups: new Int32Array(0), factors: new Float64Array(0) };
    const scale = inverse(numberAt(leftFactors, 0));
    return {
      groups: Int32Array.from(left),
      factors: Float64Array.from(leftFactors, (value) => (value * scale) % prime),
    };
  }

  #takeAway({ groups, factors }: Sum, times: number): void {
    const scratch = this.#scratch;
    for (let place = 1; place < groups.length; place += 1) {
      const group = numberAt(groups, place);
      scratch[group] = (numberAt(scratch, group) + times * numberAt(factors, place)) % prime;
    }
  }

  /** Adds a rest: what was shown with it can now be computed. */
  add(rest: Sum): void {
    const [pivot] = rest.groups;
    if (pivot !== undefined) this.#pivots[pivot] = rest;
  }
}

const equal = (one: Sum, other: Sum): boolean =>
  one.groups.length === other.groups.length &&
  one.groups.every(
    (group, place) => group === other.groups[place] && one.factors[place] === other.factors[place],
  );

/** A primary group is open when its rest is the rest of the candidate: then it follows from what is shown and the candidate. */
function openOrTouched(rests: ReadonlyMap<number, Sum>, candidate: Sum): "open" | readonly number[] {
  const pivot = numberAt(candidate.groups, 0);
  const touched: number[] = [];
  for (const [group, rest] of rests) {
    if (equal(rest, candidate)) return "open";
    if (rest.groups.includes(pivot)) touched.push(group);
  }
  return touched;
}

/**
 * Returns the candidates to hide, so that no primary group is a sum of differences of what is shown: no more than that, its
 * interval may still be narrow. What must be shown is known before any candidate is asked. Candidates are shown in their
 * order, for as long as none gives a primary group away.
 * Source: Langsrud, Secondary cell suppression by Gaussian elimination, 2024, doi 10.1007/978-3-031-69651-0_6.
 */
export function hideByElimination({
  merged,
  primary,
  mustShow,
  candidates,
}: Pick<ProtectionTask, "merged" | "primary" | "mustShow" | "candidates">): readonly number[] {
  const span = new Span(merged.counts.length);
  for (const balance of merged.balances)
    if (isEquation(balance)) span.add(span.rest(balance.groups, balance.factors));
  for (const group of mustShow) span.add(span.rest([group], [1]));
  const rests = new Map(primary.map((group) => [group, span.rest([group], [1])]));
  return candidates.filter((candidate) => {
    const rest = span.rest([candidate], [1]);
    if (rest.groups.length === 0) return false;
    const found = openOrTouched(rests, rest);
    if (found === "open") return true;
    span.add(rest);
    for (const group of found) {
      const { groups: left, factors } = rests.get(group) ?? rest; // touched groups are keys of the same map
      rests.set(group, span.rest(left, factors));
    }
    return false;
  });
}
