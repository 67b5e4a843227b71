import { type Day, daysInMonth } from "../../domain/shared/day.ts";
import type { BirthMonth } from "../../domain/workforce/index.ts";

/** A month as a number, so that months are counted by adding: twelve times the year, and 0 for January. */
export type MonthNumber = number;

const yearOf = (month: MonthNumber): number => Math.floor(month / 12);
const two = (count: number): string => String(count).padStart(2, "0");
const known = new Map<MonthNumber, string>();

/** Every row has months in it; a text for each is made once. */
function textOf(month: MonthNumber): string {
  const found = known.get(month);
  if (found !== undefined) return found;
  const text = `${yearOf(month)}-${two((month % 12) + 1)}`;
  known.set(month, text);
  return text;
}

/** Returns the month of a day, or of a month of birth. */
export const monthOf = (day: Day | BirthMonth): MonthNumber =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Returns the place of a month in its year: 0 for January. */
export const placeInYear = (month: MonthNumber): number => month % 12;

export const lengthOf = (month: MonthNumber): number => daysInMonth(yearOf(month), (month % 12) + 1);

/** Returns a day of a month by its number, 1 to the length of the month. */
export const dayIn = (month: MonthNumber, day: number): Day => `${textOf(month)}-${two(day)}` as Day;
export const firstDayOf = (month: MonthNumber): Day => dayIn(month, 1);
export const lastDayOf = (month: MonthNumber): Day => dayIn(month, lengthOf(month));

export const birthMonthOf = (month: MonthNumber): BirthMonth => textOf(month) as BirthMonth;
