import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import { ageOn } from "./age.ts";
import type { Employment, EmploymentKind } from "./employment.ts";

/** Somebody who works here on a day, with the employment that says where and in which grade. */
export type CountedPerson = {
  readonly person: string;
  /** W135 says which one, where there are more. */
  readonly main: Employment;
  /** How many employments of this group the person has. */
  readonly jobs: number;
  readonly age: Stated<number>;
};

/** Who works here on a day: staff, and apart from them interns and people hired in. Each group counts on its own. */
export type Staff = {
  readonly referenceDate: Day;
  /** Each person once, in the order of their numbers. */
  readonly people: readonly CountedPerson[];
  /** Each employment of staff once: two of one person are two. */
  readonly jobs: readonly Employment[];
  readonly interns: readonly CountedPerson[];
  readonly hiredIn: readonly CountedPerson[];
};

/** As which of the three groups an employment counts. */
export type StaffGroup = "people" | "interns" | "hiredIn";

/** Returns whether an employment runs on a day; a first day that is not stated was before, the last day is still in it. */
export const runsOn = ({ from, until }: Employment, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/**
 * W136: interns and people hired in are no staff and are counted apart. An employment whose kind is not stated is in the
 * personnel administration and counts as staff. Source: requirements BI-03 and BI-06; judgement for the last.
 */
export function groupOf(kind: Stated<EmploymentKind>): StaffGroup {
  if (kind === "intern") return "interns";
  return kind === "hiredIn" ? "hiredIn" : "people";
}

const hoursOf = ({ hours }: Employment): number => hours ?? 0; // hours that are not stated come after any that are

const digits = /^\d+$/;
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Orders numbers of employments as numbers where both are, whatever zeros they begin with, and else as text. */
function compareNumbers(one: string, other: string): number {
  if (!digits.test(one) || !digits.test(other)) return inOrder(one, other);
  const [mine, theirs] = [BigInt(one), BigInt(other)];
  if (mine === theirs) return inOrder(one, other);
  return mine < theirs ? -1 : 1;
}

/** Orders employments of one person: the most hours first, and of as many the lowest number. */
const byWeight = (one: Employment, other: Employment): number =>
  hoursOf(other) - hoursOf(one) || compareNumbers(one.employment, other.employment); // as many hours is 0

/**
 * W135: a person with more than one employment counts once as a person, in the unit and grade of the one with the most hours,
 * and of as many hours the one with the lowest number; as jobs all of them count. Source: requirement WM-01; the CBS Barometer
 * counts jobs; judgement for the order.
 */
function membersOf(employments: readonly Employment[], referenceDate: Day): readonly CountedPerson[] {
  const members: CountedPerson[] = [];
  for (const [person, own] of Map.groupBy(employments, (one) => one.person)) {
    const [main] = own.toSorted(byWeight);
    if (main === undefined) continue; // a group has at least the employment that made it
    const age = main.birth === null ? null : ageOn(main.birth, referenceDate);
    members.push({ person, main, jobs: own.length, age });
  }
  return members.toSorted((one, other) => inOrder(one.person, other.person));
}

/** Returns who works here on a day, of the employments in a snapshot. Requirement WM-01. */
export function staffOn(employments: Iterable<Employment>, referenceDate: Day): Staff {
  const running: Record<StaffGroup, Employment[]> = { people: [], interns: [], hiredIn: [] };
  for (const one of employments) if (runsOn(one, referenceDate)) running[groupOf(one.kind)].push(one);
  return {
    referenceDate,
    people: membersOf(running.people, referenceDate),
    jobs: running.people,
    interns: membersOf(running.interns, referenceDate),
    hiredIn: membersOf(running.hiredIn, referenceDate),
  };
}
