import { checkAdministrator, type Enrolment } from "../../domain/access/index.ts";
import type { Person, PersonId } from "../../domain/organisation/index.ts";
import {
  checkDirectoryPerson,
  type DirectoryChange,
  type DirectoryPerson,
  daysBy,
  directoryPersonOf,
  isSeenByDirectory,
} from "../../domain/people/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { addEnrolments, changeEnrolment, listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { addPeople, changePerson, listPeople } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { organise } from "../organisation/organise.ts";
import { type ClientActor, consult, type House } from "../perform.ts";
import { endDuties, endRoles, endSessionsOfLeft } from "./leave.ts";

/** Somebody with the number by which a directory finds the person back. */
export type ProvisionedPerson = DirectoryPerson & { readonly id: PersonId };
export type ProvisioningProblem = "N147" | "N148" | "O201" | "O202" | "O207" | "O216";

async function knownIn(office: Office) {
  const people = await listPeople(office);
  const enrolments = await listEnrolments(office);
  const enrolmentOf = new Map(enrolments.map((one) => [one.person, one]));
  const isSeen = ({ id }: Person) => isSeenByDirectory(enrolmentOf.get(id), office.today);
  const seen = people.filter(isSeen);
  return { people, enrolments, enrolmentOf, seen };
}
type Known = Awaited<ReturnType<typeof knownIn>>;

const asSeen = (person: Person, { enrolmentOf }: Known, office: Office): ProvisionedPerson => ({
  id: person.id,
  ...directoryPersonOf(person, enrolmentOf.get(person.id), office.today),
});

/** Returns everybody whom the directory sees, in an order that stays. */
export const listProvisioned = (house: House, actor: ClientActor): Promise<readonly ProvisionedPerson[]> =>
  consult(house, actor, "provisionPeople", async (office) => {
    const known = await knownIn(office);
    return known.seen
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((person) => asSeen(person, known, office));
  });

/** Keeps what the directory says of somebody who stands here already. */
async function keep(
  office: Office,
  person: Person,
  wanted: DirectoryPerson,
  before: Enrolment | undefined,
): Promise<Result<true, "O207">> {
  const { userName, externalId, name, mail, active } = wanted;
  if (person.name !== name || person.mail !== mail) await changePerson(office, { ...person, name, mail });
  const days = daysBy(before ?? { fromDay: null, untilDay: null }, active, office.today); // no day was agreed
  const enrolment = { person: person.id, userName, externalId, ...days };
  if (before) await changeEnrolment(office, { ...enrolment, version: before.version });
  else await addEnrolments(office, [{ ...enrolment, version: 1 }]);
  if (active || days.untilDay === null) return ok(true);
  const leaving = new Map([[person.id, days.untilDay]]);
  await endRoles(office, leaving);
  await endDuties(office, leaving);
  return checkAdministrator(await roleAssignmentStore.list(office), office.today);
}

/**
 * Adds somebody whom the directory names. Who left, and was removed there, comes back as the same person: names in the history stay of one. N147,
 * O201: neither the name nor the mail address belongs to somebody else.
 */
export const addProvisioned = (
  house: House,
  actor: ClientActor,
  wanted: DirectoryPerson,
): Promise<Result<ProvisionedPerson, ProvisioningProblem>> =>
  organise(house, actor, { may: "provisionPeople", event: "person-provisioned" }, async (office) => {
    const known = await knownIn(office);
    const isSame = ({ mail }: Person) => mail.toLowerCase() === wanted.mail.toLowerCase();
    const back = known.people.find((one) => isSame(one) && !known.seen.includes(one));
    const id = back?.id ?? (house.newId() as PersonId); // somebody new
    const person = back ?? { id, name: wanted.name, mail: wanted.mail, unit: null, version: 1 }; // somebody new
    const checked = checkDirectoryPerson(known, person, wanted);
    if (!checked.ok) return checked;
    if (!back) await addPeople(office, [person]);
    const kept = await keep(office, person, wanted, known.enrolmentOf.get(id));
    if (!kept.ok) return kept;
    const details = { way: back ? "back" : "new", active: wanted.active };
    return ok({ value: { id, ...wanted }, trace: { subject: `mensen/${id}`, details } });
  });

const parts = ["userName", "externalId", "name", "mail", "active"] as const;

/**
 * Changes somebody to what the directory says; what says nothing new is no act. Who is not active any more ends today: roles, standing in,
 * offices and sessions, and the name stays in the history. O207: somebody stays administrator.
 */
export async function changeProvisioned(
  house: House,
  actor: ClientActor,
  id: PersonId,
  change: DirectoryChange,
): Promise<Result<ProvisionedPerson, ProvisioningProblem>> {
  const done = await organise<ProvisionedPerson, ProvisioningProblem | ProvisionedPerson>(
    house,
    actor,
    { may: "provisionPeople", event: "person-provisioned" },
    async (office) => {
      const known = await knownIn(office);
      const person = known.seen.find((one) => one.id === id);
      if (!person) throw new NotFound();
      const before = asSeen(person, known, office);
      const wanted = { ...before, ...change };
      const changed = parts.filter((part) => before[part] !== wanted[part]);
      if (changed.length === 0) return refused(before);
      const checked = checkDirectoryPerson(known, person, wanted);
      if (!checked.ok) return checked;
      const kept = await keep(office, person, wanted, known.enrolmentOf.get(id));
      if (!kept.ok) return kept;
      const details = { changed, active: wanted.active };
      return ok({ value: wanted, trace: { subject: `mensen/${id}`, details } });
    },
  );
  if (!done.ok) return typeof done.problem === "string" ? refused(done.problem) : ok(done.problem);
  if (!done.value.active) await endSessionsOfLeft(house, actor, [id]);
  return done;
}

/** Takes somebody out of the directory: as no longer active, and without a name there, so that the person can come back. */
export async function removeProvisioned(
  house: House,
  actor: ClientActor,
  id: PersonId,
): Promise<Result<true, "O207">> {
  const removed = await organise<true, "O207">(
    house,
    actor,
    { may: "provisionPeople", event: "person-removed" },
    async (office) => {
      const known = await knownIn(office);
      const person = known.seen.find((one) => one.id === id);
      if (!person) throw new NotFound();
      const before = known.enrolmentOf.get(id);
      const days = daysBy(before ?? { fromDay: null, untilDay: null }, false, office.today); // no day was agreed
      const enrolment = { person: id, userName: null, externalId: null, ...days };
      if (before) await changeEnrolment(office, { ...enrolment, version: before.version });
      else await addEnrolments(office, [{ ...enrolment, version: 1 }]);
      const leaving = new Map(days.untilDay === null ? [] : [[id, days.untilDay]]);
      await endRoles(office, leaving);
      await endDuties(office, leaving);
      const stays = checkAdministrator(await roleAssignmentStore.list(office), office.today);
      return stays.ok ? ok({ value: true, trace: { subject: `mensen/${id}` } }) : stays;
    },
  );
  if (removed.ok) await endSessionsOfLeft(house, actor, [id]);
  return removed;
}
