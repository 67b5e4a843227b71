import type { Actor } from "../../domain/access/index.ts";
import { checkMail, checkPerson, checkUnit, type Person } from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { getPerson, listPeople, changePerson as storePerson } from "../../storage/office/personStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { organise, unlessChanged } from "../organisation/organise.ts";
import type { House } from "../perform.ts";
import type { PersonProblem } from "./addPerson.ts";

/** Changes name, mail address or unit of a person; `version` is the one the form showed. */
export function changePerson(
  house: House,
  actor: Actor,
  input: Person,
): Promise<Result<Person["id"], PersonProblem | "V101">> {
  return organise(house, actor, { may: "changePeople", event: "person-changed" }, async (office) => {
    const known = await getPerson(office, input.id);
    const person = { ...input, name: input.name.trim(), mail: input.mail.trim() };
    const people = await listPeople(office);
    const record = await unitRecord(office);
    const checked = firstRefusal<PersonProblem>([
      () => checkPerson(person),
      () => checkMail(people, person),
      // somebody whose unit has ended keeps it until another one is chosen
      () => (person.unit === known.unit ? ok(true) : checkUnit(record, person.unit, office.today)),
    ]);
    if (!checked.ok) return checked;
    const written = unlessChanged(await storePerson(office, person));
    if (!written.ok) return written;
    return ok({ value: person.id, trace: { subject: `mensen/${person.id}` } });
  });
}
