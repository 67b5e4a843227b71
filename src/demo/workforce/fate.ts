import type { Grade, LeavingReason } from "../../domain/workforce/index.ts";
import {
  changeOfHours,
  earlyRetirement,
  lastMonths,
  otherReason,
  ownRequest,
  pensionMonths,
  promotion,
  promotionOfWomen,
  retiresAMonth,
  seasonOfLeaving,
  transfer,
} from "../content/workforce/flows.ts";
import { doubleShare, secondBegins, secondEnds } from "../content/workforce/kinds.ts";
import { atAge } from "./chance.ts";
import { type MonthNumber, placeInYear } from "./months.ts";
import { gradePlace, isStaff, type Worker } from "./worker.ts";

/** What a month brings somebody on the staff; an end of a term stands apart. */
export type Fate =
  | { readonly kind: "leave"; readonly reason: LeavingReason }
  | { readonly kind: "promotion" | "transfer" | "hours" | "beginSecond" | "endSecond" | "stay" };

const stay: Fate = { kind: "stay" };
const leave = (reason: LeavingReason): Fate => ({ kind: "leave", reason });
const retirement = leave("retirement");
const [request, other]: readonly [Fate, Fate] = [leave("ownRequest"), leave("other")];

/** Returns the chance in a month that somebody of an age in months retires. */
function retires(ageInMonths: number, years: number): number {
  if (ageInMonths >= lastMonths) return 1;
  return ageInMonths >= pensionMonths ? retiresAMonth : atAge(earlyRetirement, years) / 12;
}

const promotionFrom = gradePlace(promotionOfWomen.fromGrade as Grade); // one of the list of grades

/** Returns how many times as often as others somebody goes up a grade, so many years after the start. */
function promotionFactor({ jobs: [{ sex, grade }] }: Worker, years: number): number {
  if (sex !== "female" || gradePlace(grade) < promotionFrom) return 1;
  return Math.min(1, promotionOfWomen.atFirst + promotionOfWomen.gainAYear * years);
}

/** Before the pension all chances of a month together are less than this: most draws are answered at once. */
const mostChances = 0.1;

/** Returns what a month brings a person, by one share: the chances of all that may happen lie side by side. */
export function fateOf(worker: Worker, month: MonthNumber, first: MonthNumber, share: number): Fate {
  if (!isStaff(worker)) return stay;
  const ageInMonths = month - worker.born;
  if (ageInMonths < pensionMonths && share >= mostChances) return stay;
  const age = Math.floor(ageInMonths / 12);
  const season = (seasonOfLeaving[placeInYear(month)] ?? 1) / 12; // there are twelve
  const second = worker.jobs.length > 1;
  const startsSecond = age < 65 ? doubleShare * secondBegins : 0;
  const chances: readonly (readonly [Fate, number])[] = [
    [retirement, retires(ageInMonths, age)],
    [request, atAge(ownRequest, age) * season],
    [other, atAge(otherReason, age) * season],
    [{ kind: "promotion" }, (atAge(promotion, age) * promotionFactor(worker, (month - first) / 12)) / 12],
    [{ kind: "transfer" }, transfer / 12],
    [{ kind: "hours" }, second ? 0 : changeOfHours / 12],
    [{ kind: second ? "endSecond" : "beginSecond" }, second ? secondEnds : startsSecond],
  ];
  let upTo = 0;
  for (const [fate, chance] of chances) {
    upTo += chance;
    if (share < upTo) return fate;
  }
  return stay;
}
