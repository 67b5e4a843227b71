import type { Actor } from "../../domain/access/index.ts";
import type { GovernanceBody } from "../../domain/governance/index.ts";
import type { PersonId, ProgrammeBureau, Unit } from "../../domain/organisation/index.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { programmeBureauStore } from "../../storage/office/programmeBureauStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";

/** What somebody can choose from in a form about the organisation. */
export type Choices = {
  /** Every unit whose end is not recorded. */
  readonly units: readonly Unit[];
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly mail: string }[];
  readonly bureaus: readonly ProgrammeBureau[];
  readonly bodies: readonly GovernanceBody[];
};

/** Returns the units, people, bureaus and bodies for the forms of the administrator. */
export const readChoices = (house: House, actor: Actor): Promise<Choices> =>
  consult(house, actor, "changeOrganisation", async (office) => ({
    units: (await listUnits(office)).filter((unit) => unit.endsOn === null),
    people: (await listPeople(office)).map(({ id, name, mail }) => ({ id, name, mail })),
    bureaus: await programmeBureauStore.list(office),
    bodies: await listBodies(office),
  }));
