import { type Actor, standInFor } from "../../domain/access/index.ts";
import { type GovernanceBody, peopleOfBody } from "../../domain/governance/index.ts";
import {
  type Coordinator,
  covers,
  type OfficeHolding,
  type PersonId,
  type ProgrammeBureau,
  treeOn,
  type UnitNode,
} from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import { deputyStore } from "../../storage/office/roleStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** The organisation of a day: units, who holds which office and who stands in, coordinators, bureaus, bodies. */
export type OrganisationView = {
  readonly day: Day;
  readonly tree: readonly UnitNode[];
  readonly offices: readonly { readonly holding: OfficeHolding; readonly standIn: PersonId | null }[];
  readonly coordinators: readonly Coordinator[];
  readonly bureaus: readonly ProgrammeBureau[];
  /** The bodies as they are recorded now: a body has no dates of its own. */
  readonly bodies: readonly GovernanceBody[];
  /** Names of the people in this view, nobody else's. */
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Returns the names of these people; a list of everybody is for those who may read people. */
export async function namesOf(
  office: Office,
  wanted: readonly (PersonId | null)[],
): Promise<ReadonlyMap<PersonId, string>> {
  const people = (await listPeople(office)).filter((person) => wanted.includes(person.id));
  return new Map(people.map((person) => [person.id, person.name]));
}

/** Returns the organisation as it is recorded for a day. */
export const readOrganisation = (house: House, actor: Actor, day: Day): Promise<OrganisationView> =>
  consult(house, actor, "readOrganisation", async (office) => {
    const deputies = await deputyStore.list(office);
    const offices = (await officeHoldingStore.list(office))
      .filter((holding) => covers(holding, day))
      .map((holding) => ({ holding, standIn: standInFor(deputies, holding.person, day) }));
    const coordinators = (await coordinatorStore.list(office)).filter((one) => covers(one, day));
    const bodies = await listBodies(office);
    const names = await namesOf(office, [
      ...offices.flatMap(({ holding, standIn }) => [holding.person, standIn]),
      ...coordinators.map((coordinator) => coordinator.person),
      ...bodies.flatMap(peopleOfBody),
    ]);
    const bureaus = (await programmeBureauStore.list(office)).filter((bureau) => covers(bureau, day));
    return {
      day,
      tree: treeOn(await unitRecord(office), day),
      offices,
      coordinators,
      bureaus,
      bodies,
      names,
    };
  });
