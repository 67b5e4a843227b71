import type { Employment, EmploymentKind, Grade } from "../../domain/workforce/index.ts";
import { grades, gradeWeights } from "../content/workforce/grades.ts";
import type { Work } from "../content/workforce/works.ts";
import type { MonthNumber } from "./months.ts";

/** Somebody who works at Meerwijk: the rows of this person as the next extract has them. */
export type Worker = {
  readonly person: string;
  readonly born: MonthNumber;
  /** The first is the main one; a second one ends with it. */
  readonly jobs: readonly [Employment, ...Employment[]];
  /** How many employments this person has had, so that a number is never given twice. */
  readonly jobsEver: number;
};

/** Returns whether an employment of a kind counts as staff: interns and people hired in do not. */
export const isStaffKind = (kind: EmploymentKind | null): boolean => kind !== "intern" && kind !== "hiredIn";

/** Returns whether somebody counts as staff, by the main employment. */
export const isStaff = ({ jobs: [main] }: Worker): boolean => isStaffKind(main.kind);

/** Returns the same person with another main employment. */
export const withMain = (worker: Worker, change: Partial<Employment>): Worker => {
  const [main, ...others] = worker.jobs;
  return { ...worker, jobs: [{ ...main, ...change }, ...others] };
};

export const ageOf = (born: MonthNumber, month: MonthNumber): number => Math.floor((month - born) / 12);

const placeOf: ReadonlyMap<Grade, number> = new Map(grades.map((grade, place) => [grade, place]));

/** Returns the place of a grade in the order of grades; nothing stated comes before all. */
export const gradePlace = (grade: Grade | null): number => (grade === null ? -1 : (placeOf.get(grade) ?? -1)); // a grade is one of them

/** Returns the grades that a kind of work has, in their order. */
export const gradesOfWork = (work: Work): readonly Grade[] =>
  grades.filter((grade) => grade in gradeWeights[work]);

/** The number of an employment of a person, with its leading zero. */
export const employmentNumber = (count: number): string => String(count).padStart(2, "0");
