import type { Actor } from "../../domain/access/index.ts";
import {
  type Coordinator,
  type CoordinatorId,
  checkCoordinatorOnce,
  checkTerm,
  checkUnit,
} from "../../domain/organisation/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { getPerson } from "../../storage/office/personStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { House } from "../perform.ts";
import { organise } from "./organise.ts";

type CoordinatorProblem = "O204" | "O210" | "O302";

/** Makes somebody the contact person of the programme in a unit for a term. */
export function appointCoordinator(
  house: House,
  actor: Actor,
  input: Omit<Coordinator, "id" | "version">,
): Promise<Result<CoordinatorId, CoordinatorProblem>> {
  const act = { may: "changeOrganisation", event: "coordinator-appointed" } as const;
  return organise(house, actor, act, async (office) => {
    await getPerson(office, input.person);
    const coordinator = { ...input, id: house.newId() as CoordinatorId, version: 1 };
    const record = await unitRecord(office);
    const known = await coordinatorStore.list(office);
    const checked = firstRefusal<CoordinatorProblem>([
      () => checkTerm(coordinator),
      () => checkUnit(record, coordinator.unit, coordinator.fromDay),
      () => checkCoordinatorOnce(known, coordinator),
    ]);
    if (!checked.ok) return checked;
    await coordinatorStore.add(office, coordinator, { validFrom: coordinator.fromDay });
    return ok({
      value: coordinator.id,
      trace: { subject: `organisatie/${coordinator.unit}`, people: [coordinator.person] },
    });
  });
}
