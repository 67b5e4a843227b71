import type { Actor } from "../../domain/access/index.ts";
import {
  checkMail,
  checkPerson,
  checkUnit,
  type Person,
  type PersonId,
} from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { addPeople, listPeople } from "../../storage/office/personStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { organise } from "../organisation/organise.ts";
import type { House } from "../perform.ts";

export type PersonProblem = "O201" | "O202" | "O210" | "O216";

/** Adds a person by name, mail address and unit, without any role yet. */
export function addPerson(
  house: House,
  actor: Actor,
  input: Pick<Person, "name" | "mail" | "unit">,
): Promise<Result<PersonId, PersonProblem>> {
  return organise(house, actor, { may: "changePeople", event: "person-added" }, async (office) => {
    const id = house.newId() as PersonId;
    const person = { id, name: input.name.trim(), mail: input.mail.trim(), unit: input.unit, version: 1 };
    const people = await listPeople(office);
    const record = await unitRecord(office);
    const checked = firstRefusal<PersonProblem>([
      () => checkPerson(person),
      () => checkMail(people, person),
      () => checkUnit(record, person.unit, office.today),
    ]);
    if (!checked.ok) return checked;
    await addPeople(office, [person]);
    return ok({ value: id, trace: { subject: `mensen/${id}` } });
  });
}
