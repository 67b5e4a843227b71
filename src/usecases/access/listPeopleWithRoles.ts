import type { Actor, Deputy, Enrolment, RoleAssignment } from "../../domain/access/index.ts";
import type { Coordinator, OfficeHolding, Person, Unit } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { deputyStore, roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { type House, perform } from "../perform.ts";

/** A person with everything held, past and planned too: the history of who was what. */
export type PersonWithRoles = {
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
  readonly offices: readonly OfficeHolding[];
  readonly coordinatorships: readonly Coordinator[];
  /** Who stands in for this person, and when. */
  readonly deputies: readonly Deputy[];
  /** For whom this person stands in, and when. */
  readonly standsInFor: readonly Deputy[];
  /** From which day until which day the person takes part; without one no day is agreed. */
  readonly enrolment: Enrolment | undefined;
};

export type PeopleView = {
  readonly people: readonly PersonWithRoles[];
  readonly units: readonly Unit[];
};

/** Returns everybody with what they hold; reading names and mail addresses of everybody is recorded. */
export async function listPeopleWithRoles(house: House, actor: Actor): Promise<PeopleView> {
  const act = { may: "readPeople", event: "people-read" } as const;
  const read = await perform(house, actor, act, async (office) => {
    const roles = await roleAssignmentStore.list(office);
    const offices = await officeHoldingStore.list(office);
    const coordinators = await coordinatorStore.list(office);
    const deputies = await deputyStore.list(office);
    const enrolments = new Map((await listEnrolments(office)).map((one) => [one.person, one]));
    const people = (await listPeople(office)).map((person) => ({
      person,
      roles: roles.filter((one) => one.person === person.id),
      offices: offices.filter((one) => one.person === person.id),
      coordinatorships: coordinators.filter((one) => one.person === person.id),
      deputies: deputies.filter((one) => one.person === person.id),
      standsInFor: deputies.filter((one) => one.deputy === person.id),
      enrolment: enrolments.get(person.id),
    }));
    return ok({ value: { people, units: await listUnits(office) }, trace: { subject: "mensen" } });
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
