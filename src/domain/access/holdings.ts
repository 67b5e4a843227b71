import { covers, type PersonId, type UnitId, type UnitRecord, unitsInReach } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Holding } from "./permission.ts";
import type { Deputy, RoleAssignment } from "./roleAssignment.ts";

/** What decides on a person's roles: assignments, deputies and units of the municipality. */
export type RoleBook = {
  readonly assignments: readonly RoleAssignment[];
  readonly deputies: readonly Deputy[];
  readonly units: UnitRecord;
};

/** Returns who stands in for the person on the day, or nobody. */
export const standInFor = (deputies: readonly Deputy[], person: PersonId, day: Day): PersonId | null =>
  deputies.find((deputy) => deputy.person === person && covers(deputy, day))?.deputy ?? null; // nobody

/** Returns whom a person replaces on a day. */
export const replacedBy = (deputies: readonly Deputy[], person: PersonId, day: Day): readonly PersonId[] =>
  deputies.filter((one) => one.deputy === person && covers(one, day)).map((one) => one.person);

/**
 * Returns the roles a person has on a day, own ones and those of the people replaced that day, each with the units it
 * reaches. A deputy of a deputy replaces nobody: roles pass on once. Source: requirement RO-03.
 */
export function holdingsOn(book: RoleBook, person: PersonId, day: Day): readonly Holding[] {
  const people = new Set([person, ...replacedBy(book.deputies, person, day)]);
  return book.assignments
    .filter((assignment) => people.has(assignment.person) && covers(assignment, day))
    .map(({ role, unit }) => ({
      role,
      units: unit === null ? new Set<UnitId>() : unitsInReach(book.units, unit, day),
    }));
}
