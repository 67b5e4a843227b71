import type { PersonId } from "../../domain/organisation/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { officeHoldingStore } from "../../storage/office/officeHoldingStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** How much stands in the name of each person: offices and units cared for, and actions, objectives and risks of open programmes. */
export async function dutiesOf(office: Office): Promise<ReadonlyMap<PersonId, number>> {
  const found = new Map<PersonId, number>();
  const add = (person: PersonId) => found.set(person, (found.get(person) ?? 0) + 1); // the first one
  const held = [...(await officeHoldingStore.list(office)), ...(await coordinatorStore.list(office))];
  for (const { person, untilDay } of held) if (untilDay === null || untilDay >= office.today) add(person);
  for (const { key, closedOn } of await listProgrammes(office)) {
    if (closedOn !== null) continue;
    const owned = [
      ...(await actionStore.list(office, key)),
      ...(await objectiveStore.list(office, key)),
      ...(await riskStore.list(office, key)),
    ];
    for (const { owner } of owned) if (owner.kind === "person") add(owner.person);
  }
  return found;
}
