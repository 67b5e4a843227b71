import { covers, overlap, type UnitId } from "../organisation/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Role } from "./role.ts";
import type { Deputy, RoleAssignment } from "./roleAssignment.ts";

/** O203: a unit owner has a unit, every other role has none; the role of operator is not given in a municipality. */
export const checkRole = (role: Role, unit: UnitId | null): Result<true, "O203"> =>
  role !== "operator" && (role === "unitOwner") === (unit !== null) ? ok(true) : refused("O203");

/** O205: nobody is the own deputy. */
export const checkNotSelf = ({ person, deputy }: Deputy): Result<true, "O205"> =>
  person === deputy ? refused("O205") : ok(true);

/** O206: a person has one deputy at a time. */
export function checkOneDeputy(deputies: readonly Deputy[], wanted: Deputy): Result<true, "O206"> {
  const taken = deputies.some(
    (other) => other.id !== wanted.id && other.person === wanted.person && overlap(other, wanted),
  );
  return taken ? refused("O206") : ok(true);
}

/** O207: on every day from this one on somebody is administrator; otherwise nobody could give a role any more. */
export function checkAdministrator(assignments: readonly RoleAssignment[], from: Day): Result<true, "O207"> {
  const administrators = assignments.filter(({ role }) => role === "administrator");
  const daysAfter = administrators.flatMap(({ untilDay }) =>
    untilDay === null || untilDay < from ? [] : [addDays(untilDay, 1)],
  );
  const isSomebody = (day: Day) => administrators.some((one) => covers(one, day));
  return [from, ...daysAfter].every(isSomebody) ? ok(true) : refused("O207");
}

/** O208: somebody has a role for the same unit, or for the whole organisation, only once at a time. */
export function checkRoleOnce(
  assignments: readonly RoleAssignment[],
  wanted: RoleAssignment,
): Result<true, "O208"> {
  const same = (other: RoleAssignment) =>
    other.person === wanted.person && other.role === wanted.role && other.unit === wanted.unit;
  const twice = assignments.some((other) => other.id !== wanted.id && same(other) && overlap(other, wanted));
  return twice ? refused("O208") : ok(true);
}
