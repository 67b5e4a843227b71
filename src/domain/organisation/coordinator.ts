import type { Id } from "../shared/id.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { PersonId } from "./person.ts";
import { overlap, type Term } from "./term.ts";
import type { UnitId } from "./unit.ts";

export type CoordinatorId = Id<"coordinator">;

/** Who is the contact person of the programme in a unit, for a term; a unit may have several (requirement RO-06). */
export type Coordinator = Term & {
  readonly id: CoordinatorId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly version: number;
};

/** O302: somebody is coordinator of the same unit only once at a time. */
export function checkCoordinatorOnce(
  coordinators: readonly Coordinator[],
  wanted: Coordinator,
): Result<true, "O302"> {
  const same = (other: Coordinator) => other.person === wanted.person && other.unit === wanted.unit;
  const twice = coordinators.some((other) => other.id !== wanted.id && same(other) && overlap(other, wanted));
  return twice ? refused("O302") : ok(true);
}
