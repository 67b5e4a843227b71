import type { PersonId, UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Id } from "../shared/id.ts";
import type { Role } from "./role.ts";

export type RoleAssignmentId = Id<"roleAssignment">;

/** A role of a person from a day on, for one unit or for the whole organisation; the last day is included. */
export type RoleAssignment = {
  readonly id: RoleAssignmentId;
  readonly person: PersonId;
  readonly role: Role;
  readonly unit: UnitId | null;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly version: number;
};

export type DeputyId = Id<"deputy">;

/** Somebody who stands in for a person between two days, both included, with that person's roles. */
export type Deputy = {
  readonly id: DeputyId;
  readonly person: PersonId;
  readonly deputy: PersonId;
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly version: number;
};
