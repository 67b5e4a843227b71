import { declineAlongGrades } from "../statistics/index.ts";
import { countsOf, pairOf, shareConfidence } from "./releasedShare.ts";
import type { ShareRow } from "./sharesOnDay.ts";

/** Of findings that are called clear, at most this part is there by chance. */
export const falseDiscoveries = 0.05;

/** From which grade up a group is clearly smaller than below it. Shares are 0..1. */
export type GradeDecline = {
  readonly grade: string;
  readonly below: number;
  readonly fromHere: number;
};

/**
 * Returns the grade from which the share of a group drops most clearly, over the grades of which both counts are shown; null
 * where it drops nowhere. Grades stand from low to high, as they are released. Source: requirement WM-04; declineAlongGrades.
 */
export function gradeDecline(rows: readonly ShareRow[]): GradeDecline | null {
  const shown = rows.flatMap(({ code, share }) => {
    const pair = pairOf(share);
    return pair === undefined ? [] : [{ code, pair }];
  });
  const told = declineAlongGrades(
    shown.map(({ pair }) => countsOf(pair)),
    shareConfidence,
  );
  const drops = shown.flatMap(({ code }, at) => {
    const found = told[at];
    if (found === undefined || found.adjusted > falseDiscoveries) return [];
    const { shareBelow, shareFromHere, chance } = found;
    if (shareBelow === null || shareFromHere === null) return [];
    return [{ grade: code, below: shareBelow, fromHere: shareFromHere, chance }];
  });
  const [clearest] = drops.toSorted((one, other) => one.chance - other.chance);
  if (clearest === undefined) return null;
  const { chance: _, ...decline } = clearest;
  return decline;
}
