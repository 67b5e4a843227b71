import type { UnitId } from "../../../domain/organisation/index.ts";
import {
  type MethodUse,
  type MethodUseInPeriod,
  methodUseOverTime,
} from "../../../domain/recruitment/index.ts";
import type { VacanciesRead } from "../../../usecases/recruitment/readVacancies.ts";
import type { OfficeVisit } from "../../visit.ts";

/** The highest units of today in which vacancies were closed. */
export const unitsWithVacancies = ({ vacancies, tops }: VacanciesRead): readonly UnitId[] => [
  ...new Set(
    vacancies.flatMap(({ closed, unit }) => {
      const top = tops.get(unit);
      return closed === null || top === undefined ? [] : [top];
    }),
  ),
];

/** Returns the use of methods in the whole organisation or in one of its highest units, the first half-year first. */
export const useIn = (read: VacanciesRead, unit: UnitId | null): readonly MethodUseInPeriod[] =>
  methodUseOverTime(
    read.vacancies,
    read.methods,
    unit === null ? null : { unit, topOf: (one) => read.tops.get(one) ?? null },
  ); // a unit that is there no more counts in the whole

/** Returns a share of vacancies, 0..100, as a whole percentage; of no vacancies there is none. */
export const usedShare = ({ used, of }: MethodUse): number | null =>
  of === 0 ? null : Math.round((100 * used) / of);

/** Returns in how many of the vacancies a method was used, with the share. */
export function usedIn({ texts, formats }: OfficeVisit, use: MethodUse): string {
  const share = usedShare(use);
  const { methods } = texts.recruitment;
  if (share === null) return methods.nobody;
  return methods.used(formats.number(use.used), formats.number(use.of), formats.percentage(share));
}
