import { covers, type PersonId, type UnitId, unitsInReach } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { RoleBook } from "./holdings.ts";

/**
 * Returns who leads a unit on a day: its own owners, or those of the nearest unit above it that has one; nobody where none
 * has. A unit that went on as another is led by who leads that one.
 */
export function leadersOn(book: RoleBook, day: Day): (unit: UnitId) => readonly PersonId[] {
  const owned = book.assignments.flatMap((assignment) =>
    assignment.role === "unitOwner" && assignment.unit !== null && covers(assignment, day)
      ? [{ person: assignment.person, reach: unitsInReach(book.units, assignment.unit, day) }]
      : [],
  );
  return (unit) => {
    const leading = owned.filter(({ reach }) => reach.has(unit));
    const nearest = Math.min(...leading.map(({ reach }) => reach.size));
    return leading.filter(({ reach }) => reach.size === nearest).map(({ person }) => person);
  };
}
