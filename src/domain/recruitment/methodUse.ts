import type { UnitId } from "../organisation/index.ts";
import type { Period } from "../shared/period.ts";
import type { RecruitmentMethod } from "./recruitmentMethod.ts";
import { halfYearOf, type Vacancy } from "./vacancy.ts";

/** In how many of the vacancies that were closed a method was used. */
export type MethodUse = { readonly method: RecruitmentMethod; readonly used: number; readonly of: number };

/** The use of each method in a half-year. */
export type MethodUseInPeriod = { readonly period: Period; readonly uses: readonly MethodUse[] };

/** Vacancies that are closed; one that is open may still be filled in another way. */
const closedIn = (vacancies: readonly Vacancy[], period: Period): readonly Vacancy[] =>
  vacancies.filter(({ closed }) => closed !== null && halfYearOf(closed) === period);

/** Returns the half-years in which vacancies were closed, the first first. */
export const halfYearsOf = (vacancies: readonly Vacancy[]): readonly Period[] =>
  [...new Set(vacancies.flatMap(({ closed }) => (closed === null ? [] : [halfYearOf(closed)])))].toSorted();

/** Returns in how many of these vacancies each method of the list was used; one that counts no more only where it was. */
export const methodUses = (
  vacancies: readonly Vacancy[],
  methods: readonly RecruitmentMethod[],
): readonly MethodUse[] =>
  methods
    .map((method) => ({
      method,
      used: vacancies.filter((vacancy) => vacancy.methods.includes(method.key)).length,
      of: vacancies.length,
    }))
    .filter(({ method, used }) => method.isUsed || used > 0);

/**
 * Returns the use of each method in each half-year in which vacancies were closed, the first first, in the whole organisation or
 * in one of its highest units. It counts vacancies and no people (requirement WM-08).
 */
export function methodUseOverTime(
  vacancies: readonly Vacancy[],
  methods: readonly RecruitmentMethod[],
  within: { readonly unit: UnitId; readonly topOf: (unit: UnitId) => UnitId | null } | null,
): readonly MethodUseInPeriod[] {
  const inUnit = vacancies.filter(({ unit }) => within === null || within.topOf(unit) === within.unit);
  const periods = halfYearsOf(vacancies);
  return periods.map((period) => ({ period, uses: methodUses(closedIn(inUnit, period), methods) }));
}
