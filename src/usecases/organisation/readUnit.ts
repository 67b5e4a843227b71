import type { Actor, RoleAssignment } from "../../domain/access/index.ts";
import {
  type Coordinator,
  latestUnit,
  type PersonId,
  type Unit,
  type UnitId,
  type UnitSuccession,
  type UnitVersion,
} from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { namesOf } from "./readOrganisation.ts";

/** One unit with its history: what it was called and where it stood, what it came from and went on as, who looks after it. */
export type UnitView = {
  readonly unit: Unit;
  /** Every version, the first one first. */
  readonly history: readonly UnitVersion[];
  readonly successions: readonly UnitSuccession[];
  readonly coordinators: readonly Coordinator[];
  readonly owners: readonly RoleAssignment[];
  /** Every unit there ever was, for the names of those around this one. */
  readonly units: readonly Unit[];
  /** The programmes that are running, and those that it has a plan in. */
  readonly programmes: readonly { readonly programme: Programme; readonly hasPlan: boolean }[];
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Returns the programmes in which a unit has a plan or can get one. */
async function programmesOf(office: Office, unit: UnitId): Promise<UnitView["programmes"]> {
  const found: { programme: Programme; hasPlan: boolean }[] = [];
  for (const programme of await listProgrammes(office)) {
    const plans = await unitPlanStore.list(office, programme.key);
    const hasPlan = plans.some((plan) => plan.unit === unit);
    if (hasPlan || programme.closedOn === null) found.push({ programme, hasPlan });
  }
  return found;
}

/** Returns a unit as it was recorded last, with what came before. */
export const readUnit = (house: House, actor: Actor, id: UnitId): Promise<UnitView> =>
  consult(house, actor, "readOrganisation", async (office) => {
    const record = await unitRecord(office);
    const coordinators = (await coordinatorStore.list(office)).filter((one) => one.unit === id);
    const owners = (await roleAssignmentStore.list(office)).filter((one) => one.unit === id);
    return {
      unit: latestUnit(record, id),
      history: record.versions.filter((version) => version.id === id),
      successions: record.successions.filter(({ from, to }) => from === id || to === id),
      coordinators,
      owners,
      units: await listUnits(office),
      programmes: await programmesOf(office, id),
      names: await namesOf(
        office,
        [...coordinators, ...owners].map((one) => one.person),
      ),
    };
  });
