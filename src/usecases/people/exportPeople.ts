import { type Actor, type Enrolment, hasLeft, type RoleAssignment } from "../../domain/access/index.ts";
import { covers, type Person, type Unit } from "../../domain/organisation/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { listEnrolments } from "../../storage/office/enrolmentStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { consult, type House, perform } from "../perform.ts";

/** Somebody who takes part or will, with the roles of today, or of the first day when that is later. */
export type PresentPerson = {
  readonly person: Person;
  readonly days: Pick<Enrolment, "fromDay" | "untilDay">;
  readonly roles: readonly RoleAssignment[];
};

export type PresentPeople = { readonly people: readonly PresentPerson[]; readonly units: readonly Unit[] };

/** Returns everybody who has not left; taking names and mail addresses along is recorded. */
export async function exportPeople(house: House, actor: Actor): Promise<PresentPeople> {
  const act = { may: "provisionPeople", event: "people-exported" } as const;
  const taken = await perform(house, actor, act, async (office) => {
    const enrolments = new Map((await listEnrolments(office)).map((one) => [one.person, one]));
    const roles = Map.groupBy(await roleAssignmentStore.list(office), ({ person }) => person);
    const people = (await listPeople(office))
      .filter(({ id }) => !hasLeft(enrolments.get(id), office.today))
      .map((person): PresentPerson => {
        const { fromDay = null, untilDay = null } = enrolments.get(person.id) ?? {}; // no day was agreed
        const day = fromDay !== null && fromDay > office.today ? fromDay : office.today;
        const theirs = (roles.get(person.id) ?? []).filter((one) => covers(one, day)); // no role
        return { person, days: { fromDay, untilDay }, roles: theirs };
      });
    const details = { people: people.length };
    return ok({ value: { people, units: await listUnits(office) }, trace: { subject: "mensen", details } });
  });
  if (!taken.ok) throw new Error("a read was refused");
  return taken.value;
}

/** Returns the units that an example names. */
export const unitsOfToday = (house: House, actor: Actor): Promise<readonly Unit[]> =>
  consult(house, actor, "provisionPeople", async (office) =>
    (await listUnits(office)).filter(({ endsOn }) => endsOn === null || endsOn > office.today),
  );
