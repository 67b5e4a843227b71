import type { UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { type Period, periodFrom } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";

/** A vacancy: a fact about the organisation. Nobody stands in it: no applicant, no panel member, no number of people. */
export type Vacancy = {
  /** Its number in the system of the municipality. */
  readonly key: string;
  readonly title: string;
  readonly unit: UnitId;
  readonly grade: Stated<string>;
  /** Somebody is hired in for it, and not employed. */
  readonly isHiredIn: boolean;
  readonly opened: Day;
  /** Null while it is open. */
  readonly closed: Stated<Day>;
  /** The keys of the methods that were used. */
  readonly methods: readonly string[];
};

/** What must be mended in a vacancy. */
export type VacancyProblem = {
  readonly code: "W186";
  readonly at: "key" | "title" | "unit" | "grade" | "opened" | "closed" | "methods";
};

/** What a vacancy is held against: the units there are, the methods that count, and today. */
export type VacancyOffice = {
  readonly units: ReadonlySet<UnitId>;
  readonly methods: ReadonlySet<string>;
  readonly today: Day;
  /** The half-year in which a vacancy was closed when its applications were counted. */
  readonly countedIn: ReadonlyMap<string, Period>;
};

const keyForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const longestTitle = 120;
const longestGrade = 12;

/**
 * Returns what is wrong with a vacancy. W186: its key has 1 to 40 letters, digits, dots and dashes, its title 1 to 120
 * characters, its unit is known, it was opened on a day that has come and closed on one from then until today, and its methods
 * are of the list. One whose applications were counted stays in its half-year, so that nobody is counted in two of them.
 */
export function checkVacancy(
  { key, title, unit, grade, opened, closed, methods }: Vacancy,
  office: VacancyOffice,
): readonly VacancyProblem[] {
  const wrong = (isWrong: boolean, at: VacancyProblem["at"]): readonly VacancyProblem[] =>
    isWrong ? [{ code: "W186", at }] : [];
  const counted = office.countedIn.get(key);
  const isMoved = counted !== undefined && (closed === null || halfYearOf(closed) !== counted);
  const isClosedWrong = closed !== null && (closed < opened || closed > office.today);
  return [
    ...wrong(!keyForm.test(key), "key"),
    ...wrong(title.trim() === "" || title.length > longestTitle, "title"),
    ...wrong(!office.units.has(unit), "unit"),
    ...wrong(grade !== null && (grade.trim() === "" || grade.length > longestGrade), "grade"),
    ...wrong(opened > office.today, "opened"),
    ...wrong(isMoved || isClosedWrong, "closed"),
    ...wrong(
      methods.some((method) => !office.methods.has(method)),
      "methods",
    ),
  ];
}

/** Returns the half-year of a day. */
export const halfYearOf = (day: Day): Period =>
  periodFrom(`${day.slice(0, 4)}-H${day.slice(5, 7) <= "06" ? 1 : 2}`);
