import { ok, type Result, refused } from "../shared/result.ts";

/** Below this number of people nobody may choose. */
export const leastGroup = 5;
/** The number for who chose none. */
export const usualGroup = 10;

/** The smallest number of people that a figure may be about, as it was and as it will be. */
type GroupChange = { readonly from: number; readonly to: number; readonly reason: string | null };

/**
 * T206: the smallest group is a whole number of at least 5. T207: who lowers it says why; it may be raised without a
 * reason. What was refused before stays refused until somebody enters it again. Source: PL-02; field.md, section 18.
 */
export function checkSmallestGroup({ from, to, reason }: GroupChange): Result<number, "T206" | "T207"> {
  if (!Number.isSafeInteger(to) || to < leastGroup) return refused("T206");
  return to < from && (reason === null || reason.trim() === "") ? refused("T207") : ok(to);
}
