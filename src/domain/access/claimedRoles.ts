import { covers, type PersonId, type UnitId } from "../organisation/index.ts";
import { addDays, type Day } from "../shared/day.ts";
import type { IdentityProvider } from "./identityProvider.ts";
import type { Role } from "./role.ts";
import type { RoleAssignment } from "./roleAssignment.ts";
import { checkAdministrator } from "./roleRules.ts";

type RoleOfUnit = { readonly role: Role; readonly unit: UnitId | null };
const isSame = (one: RoleOfUnit, other: RoleOfUnit): boolean =>
  one.role === other.role && one.unit === other.unit;

/** What a sign-in changes in the roles of a person: what begins today, and what ended yesterday. */
type RoleChanges = {
  readonly begins: readonly Omit<RoleAssignment, "id" | "version">[];
  readonly ends: readonly RoleAssignment[];
  /** The provider takes the role of the only administrator away, and it stays. */
  readonly keptAdministrator: boolean;
};

type SignedIn = {
  readonly person: PersonId;
  readonly appRoles: readonly string[];
  readonly today: Day;
};

const beginning = (
  known: readonly RoleAssignment[],
  { person, today }: SignedIn,
  wanted: RoleOfUnit,
): RoleChanges["begins"][number] => {
  const later = known
    .filter((one) => one.person === person && isSame(one, wanted) && one.fromDay > today)
    .map(({ fromDay }) => fromDay)
    .toSorted();
  const next = later[0];
  return {
    person,
    role: wanted.role,
    unit: wanted.unit,
    fromDay: today,
    untilDay: next === undefined ? null : addDays(next, -1),
  };
};

/**
 * N120: the provider decides on every role that the municipality bound to an app role, and on no other: at each sign-in such a
 * role begins when its app role is there and ended yesterday when it is not.
 * N121: the role of the only administrator stays, so that nobody is locked out by a setting. Source: issue *sign-in*, RO-03.
 */
export function roleChanges(
  known: readonly RoleAssignment[],
  { roles }: Pick<IdentityProvider, "roles">,
  signedIn: SignedIn,
): RoleChanges {
  const { person, appRoles, today } = signedIn;
  const wanted = roles
    .filter(({ appRole }) => appRoles.includes(appRole))
    .filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at);
  const held = known.filter((one) => one.person === person && covers(one, today));
  const begins = wanted
    .filter((one) => !held.some((other) => isSame(one, other)))
    .map((one) => beginning(known, signedIn, one));
  const over = held.filter(
    (one) => roles.some((bound) => isSame(bound, one)) && !wanted.some((other) => isSame(one, other)),
  );
  const without = known.filter((one) => !over.includes(one));
  const keptAdministrator =
    over.some(({ role }) => role === "administrator") && !checkAdministrator(without, today).ok;
  return {
    begins,
    ends: keptAdministrator ? over.filter(({ role }) => role !== "administrator") : over,
    keptAdministrator,
  };
}

/** Returns a role that ended yesterday; one that began today is left with no day at all. */
export const endedBefore = (assignment: RoleAssignment, today: Day): RoleAssignment => ({
  ...assignment,
  untilDay: addDays(today, -1),
});
