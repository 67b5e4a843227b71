import type { Grade, Sex } from "../../domain/workforce/index.ts";
import { type AgeBand, agesOfStaff } from "../content/workforce/ages.ts";
import { gradeWeights, newcomerStep } from "../content/workforce/grades.ts";
import { type HoursWeight, hoursWeights } from "../content/workforce/hours.ts";
import type { Work } from "../content/workforce/works.ts";
import { drawn, type Lot, lotOf } from "./chance.ts";
import { gradePlace, gradesOfWork } from "./worker.ts";

const gradeLot = (work: Work, step: number): Lot<Grade> =>
  lotOf(
    gradesOfWork(work).map((grade) => [
      grade,
      (gradeWeights[work][grade] ?? 0) * step ** gradePlace(grade), // only grades that the work has are asked
    ]),
  );

const works = Object.keys(gradeWeights) as Work[]; // an object knows its keys only as texts
const lots = new Map(
  works.map((work) => [work, { there: gradeLot(work, 1), newcomer: gradeLot(work, newcomerStep) }]),
);

/** Returns the grade of somebody in a kind of work who was there at the start, or who comes new. */
export function drawnGrade(work: Work, who: "there" | "newcomer", share: number): Grade {
  const lot = lots.get(work);
  if (lot === undefined) throw new RangeError(`no grades for ${work}`);
  return drawn(lot[who], share);
}

/** Returns the ages of who is in a grade at the start. */
export function agesIn(grade: Grade): readonly AgeBand[] {
  const place = gradePlace(grade);
  if (place >= gradePlace("12" as Grade)) return agesOfStaff.top;
  if (place >= gradePlace("10" as Grade)) return agesOfStaff.high;
  return place >= gradePlace("6" as Grade) ? agesOfStaff.middle : agesOfStaff.low;
}

const ageLots = new Map<readonly AgeBand[], Lot<AgeBand>>();

/** Returns an age in months, from bands of whole years. */
export function drawnAgeInMonths(bands: readonly AgeBand[], band: number, within: number): number {
  const lot = ageLots.get(bands) ?? lotOf(bands.map((one) => [one, one[2]]));
  ageLots.set(bands, lot);
  const [from, to] = drawn(lot, band);
  return from * 12 + Math.floor(within * (to - from + 1) * 12);
}

const hoursLots = new Map<readonly HoursWeight[], Lot<number>>();

/** Returns paid hours a week. */
export function drawnHours(weights: readonly HoursWeight[], share: number): number {
  const lot = hoursLots.get(weights) ?? lotOf(weights);
  hoursLots.set(weights, lot);
  return drawn(lot, share);
}

/** Returns the hours that people of a sex and age have. */
export function hoursOf(sex: Sex | null, age: number): readonly HoursWeight[] {
  const pattern = hoursWeights[sex === "female" ? "women" : "others"];
  if (age < 30) return pattern.young;
  return age < 50 ? pattern.middle : pattern.late;
}
