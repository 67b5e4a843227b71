import type { Day } from "../shared/day.ts";
import type { BirthMonth } from "./employment.ts";

/** A span of ages in whole years, both ends in it; without an upper end it takes everybody older too. */
export type AgeClass = { readonly from: number; readonly to: number | null };

/** The ages by which staff is counted. Source: the classes of ten years of the CBS labour force tables; judgement at both ends. */
export const ageClasses: readonly AgeClass[] = [
  { from: 0, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 54 },
  { from: 55, to: 64 },
  { from: 65, to: null },
];

/**
 * W137: an age is counted in whole years at the reference date, with the month as precision: who has a birthday in that month
 * counts as having had it. Returns years; negative for a birth after the date. Source: field notes on HR extracts; the day of a
 * birth is never kept.
 */
export function ageOn(birth: BirthMonth, referenceDate: Day): number {
  const [year, month] = [Number(birth.slice(0, 4)), Number(birth.slice(5))];
  const [nowYear, nowMonth] = [Number(referenceDate.slice(0, 4)), Number(referenceDate.slice(5, 7))];
  return nowYear - year - Number(nowMonth < month);
}

/** Returns the class of an age among declared classes; undefined where none of them takes it. */
export const ageClassOf = (age: number, classes: readonly AgeClass[]): AgeClass | undefined =>
  classes.find(({ from, to }) => from <= age && (to === null || age <= to));
