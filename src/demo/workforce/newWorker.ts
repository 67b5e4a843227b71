import type { Employment, EmploymentKind, Grade, Sex } from "../../domain/workforce/index.ts";
import { type AgeBand, agesOfInterns, agesOfNewcomers, agesOfTrainees } from "../content/workforce/ages.ts";
import { hoursOfInterns } from "../content/workforce/hours.ts";
import { unknownShareOfHired } from "../content/workforce/sexes.ts";
import { birthMonthOf, dayIn, type MonthNumber } from "./months.ts";
import { agesIn, drawnAgeInMonths, drawnGrade, drawnHours, hoursOf } from "./person.ts";
import { drawnSex } from "./sex.ts";
import { leanIn, type Stage } from "./stage.ts";
import type { Team } from "./units.ts";
import { employmentNumber, type Worker } from "./worker.ts";

/** What is known of somebody before the draws: whose draws they are, where and how this person works. */
export type Opening = {
  /** The name of the draws; no two openings have the same. */
  readonly name: string;
  readonly team: Team;
  readonly kind: EmploymentKind;
  readonly who: "there" | "newcomer";
  /** The month in which the age holds. */
  readonly month: MonthNumber;
  /** From where in the lot of grades on: 0 for anybody, more for who is to head a unit. */
  readonly gradeFrom?: number;
};

/** A person without a number and without days. */
export type Newcomer = {
  readonly born: MonthNumber;
  readonly sex: Sex | null;
  readonly grade: Grade | null;
  readonly hours: number;
};

function agesFor({ kind, who }: Opening, grade: Grade | null): readonly AgeBand[] {
  if (kind === "intern") return agesOfInterns;
  if (kind === "trainee") return agesOfTrainees;
  return who === "newcomer" || grade === null ? agesOfNewcomers : agesIn(grade);
}

/** Returns the grade: interns and people hired in have none, trainees the lowest of a professional. */
function gradeFor({ random }: Stage, { name, team, kind, who, gradeFrom = 0 }: Opening): Grade | null {
  if (kind === "intern" || kind === "hiredIn") return null;
  if (kind === "trainee") return "8" as Grade; // one of the list of grades
  const share = random.share(`${name} grade`);
  return drawnGrade(team.work, who, gradeFrom + (1 - gradeFrom) * share);
}

/** Returns somebody new for an opening. */
export function newcomerFor(stage: Stage, opening: Opening): Newcomer {
  const { name, team, kind, month } = opening;
  const { random } = stage;
  const grade = gradeFor(stage, opening);
  const years = (month - stage.first) / 12;
  const [band, within] = [random.share(`${name} age`), random.share(`${name} birth`)];
  const ageInMonths = drawnAgeInMonths(agesFor(opening, grade), band, within);
  const lean = leanIn(stage, team.code);
  const sex = drawnSex({ work: team.work, lean, grade, years }, random.share(`${name} sex`));
  const unrecorded = kind === "hiredIn" && random.share(`${name} recorded`) < unknownShareOfHired;
  const weights = kind === "intern" ? hoursOfInterns : hoursOf(sex, Math.floor(ageInMonths / 12));
  return {
    born: month - ageInMonths,
    sex: unrecorded ? null : sex,
    grade,
    hours: drawnHours(weights, random.share(`${name} hours`)),
  };
}

/** The number of a person: six digits, so that most begin with a zero. */
export const personNumber = (count: number): string => String(count).padStart(6, "0");

/** Returns the day in a month on which somebody starts: mostly the first, sometimes a day halfway. */
export const startIn = (month: MonthNumber, share: number) => dayIn(month, share < 0.85 ? 1 : 15);

/** Returns the person with a number and a first employment. */
export function hired(
  { born, ...newcomer }: Newcomer,
  person: string,
  { unit, kind, from, until }: Pick<Employment, "unit" | "kind" | "from" | "until">,
): Worker {
  const main: Employment = {
    person,
    employment: employmentNumber(1),
    unit,
    sex: newcomer.sex,
    birth: birthMonthOf(born),
    grade: newcomer.grade,
    hours: newcomer.hours,
    kind,
    manager: false,
    from,
    until,
    leavingReason: null,
  };
  return { person, born, jobs: [main], jobsEver: 1 };
}
