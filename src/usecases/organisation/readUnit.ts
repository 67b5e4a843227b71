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
import { coordinatorStore } from "../../storage/office/coordinatorStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
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
  readonly names: ReadonlyMap<PersonId, string>;
};

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
      names: await namesOf(
        office,
        [...coordinators, ...owners].map((one) => one.person),
      ),
    };
  });
