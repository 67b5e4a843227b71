import { type GovernanceBody, peopleOfBody } from "../../domain/governance/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Throws when somebody who is linked to a body is not a person of this municipality. */
export async function assertPeopleOf(office: Office, body: GovernanceBody): Promise<void> {
  const known = new Set((await listPeople(office)).map((person) => person.id));
  if (!peopleOfBody(body).every((person) => known.has(person))) throw new NotFound();
}
