import { numberAt } from "../shared/place.ts";
import type { Result } from "../shared/result.ts";
import {
  barePattern,
  cleanPatternFrom,
  eliminatedPattern,
  type PatternProblem,
  type PatternSearch,
} from "./pattern.ts";

type Found = { readonly pattern: Uint8Array; readonly price: number };

const priceOf = ({ task }: PatternSearch, pattern: Uint8Array): number =>
  pattern.reduce((sum, isHidden, group) => sum + (isHidden === 1 ? numberAt(task.cost, group) : 0), 0);

/** Returns the pattern that comes of hiding one group more and showing all that is then not needed. */
function withOneMore(found: Found, group: number, search: PatternSearch): Found | null {
  const start = Uint8Array.from(found.pattern);
  start[group] = 1;
  const next = cleanPatternFrom(start, Number.POSITIVE_INFINITY, search);
  return next.ok ? { pattern: next.value, price: priceOf(search, next.value) } : null;
}

/**
 * Returns the best pattern of a small table: from the primary groups alone and from elimination, and then for as long as
 * one group more makes the whole cheaper.
 */
export function bestSmallPattern(search: PatternSearch): Result<Uint8Array, PatternProblem> {
  const { task } = search;
  const starts = [barePattern(task), eliminatedPattern(task)];
  const patterns = starts.map((start) => cleanPatternFrom(start, Number.POSITIVE_INFINITY, search));
  const clean = patterns.flatMap((pattern) =>
    pattern.ok ? [{ pattern: pattern.value, price: priceOf(search, pattern.value) }] : [],
  );
  const [first] = clean.sort((one, other) => one.price - other.price);
  if (first === undefined) return patterns[0] as Result<Uint8Array, PatternProblem>;
  let best: Found = first;
  for (let better = true; better; ) {
    better = false;
    for (const group of task.candidates) {
      // a group that costs more than the whole pattern cannot make it cheaper
      if (best.pattern[group] === 1 || numberAt(task.cost, group) >= best.price) continue;
      const next = withOneMore(best, group, search);
      if (next === null || next.price >= best.price) continue;
      best = next;
      better = true;
    }
  }
  return { ok: true, value: best.pattern };
}
