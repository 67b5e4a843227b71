import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { fisherExactTest } from "./fisherExactTest.ts";
import { type ConfidenceInterval, type GroupCount, shareOf, together } from "./groupCount.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** The share of a group in one grade, and whether it is lower from this grade up than below it. Shares are 0..1. */
export type GradeShare = {
  readonly share: number | null;
  readonly interval: ConfidenceInterval | null;
  /** Of everybody below this grade, and of everybody in it or above; null where that is nobody. */
  readonly shareBelow: number | null;
  readonly shareFromHere: number | null;
  /** The exact chance, 0..1, that the share from here up is as far below the share under it by chance alone. */
  readonly chance: number;
  /** The same, adjusted for asking it at every grade. */
  readonly adjusted: number;
};

/**
 * Returns for each grade, from the lowest to the highest, the share of a group with its interval, and how clearly the share
 * drops from that grade up; nothing can drop at the first grade: its chance is 1. Throws a RangeError on what is no count or
 * no confidence. Variant: at each grade everybody from it up beside everybody below, Fisher's exact test towards lower,
 * adjusted by Benjamini and Hochberg. Chosen above a test of one trend (Cochran and Armitage): it tells from which grade the
 * share drops, as requirement WM-04 asks, it needs no scores for grades such as 10A, and it is exact for tiny groups. The
 * questions at several grades rise together, as the adjustment asks.
 */
export function declineAlongGrades(grades: readonly GroupCount[], confidence: number): readonly GradeShare[] {
  const [first, ...later] = grades.map((grade, place) => {
    const [below, fromHere] = [together(grades.slice(0, place)), together(grades.slice(place))];
    const test = fisherExactTest(fromHere, below);
    return {
      share: shareOf(grade),
      interval: wilsonInterval(grade, confidence),
      shareBelow: shareOf(below),
      shareFromHere: shareOf(fromHere),
      chance: test === null ? 1 : test.atMost,
    };
  });
  return first === undefined ? [] : [{ ...first, adjusted: 1 }, ...benjaminiHochberg(later)];
}
