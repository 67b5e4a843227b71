import type { RoleByClaim } from "../../domain/access/index.ts";
import type { PeopleBook } from "../../domain/people/index.ts";
import { findProvider } from "../../storage/access/identityProviderStore.ts";
import { listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { doneInAccess } from "../access/inAccess.ts";
import type { House, OfficeActor } from "../perform.ts";

/** Returns the roles on which the provider of the municipality decides. */
export const providedRoles = async (
  house: House,
  { municipality }: Pick<OfficeActor, "municipality">,
): Promise<readonly RoleByClaim[]> => (await doneInAccess(house, municipality, findProvider))?.roles ?? []; // no provider is set

/** Returns what a list of people is held against. */
export const peopleBookOf = async (
  office: Office,
  provided: readonly RoleByClaim[],
): Promise<PeopleBook> => ({
  people: await listPeople(office),
  enrolments: await listEnrolments(office),
  assignments: await roleAssignmentStore.list(office),
  units: await unitRecord(office),
  provided,
  today: office.today,
});
