import type { Actor } from "../../domain/access/index.ts";
import type { PlanVersion, Programme } from "../../domain/programme/index.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";

/** A programme with the versions of its plan, the latest first. */
export type PlanVersions = { readonly programme: Programme; readonly plans: readonly PlanVersion[] };

/** Returns the versions of the plan of a programme. */
export const readPlanVersions = (house: House, actor: Actor, key: string): Promise<PlanVersions> =>
  consult(house, actor, "readProgramme", async (office) => ({
    programme: await getProgramme(office, key),
    plans: await listPlanVersions(office, key),
  }));
