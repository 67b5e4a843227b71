import type { Actor } from "../../domain/access/index.ts";
import { unitsBegunBy } from "../../domain/organisation/index.ts";
import { type FlowsOfPeriod, flowPeriods } from "../../domain/workforce/index.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { releasesSeenBy } from "./seenReleases.ts";

/** Who came, rose, moved and left, the last period first; units by their identifier, with the name they have or had last. */
export type FlowsRead = {
  readonly periods: readonly FlowsOfPeriod[];
  readonly unitNames: ReadonlyMap<string, string>;
};

/** Returns the same inside an act that has begun. */
export async function flowsReadIn(office: Office, actor: Actor): Promise<FlowsRead> {
  const units = unitsBegunBy(await unitRecord(office), office.today);
  return {
    periods: flowPeriods(await releasesSeenBy(office, actor)),
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
  };
}

/** Returns who came, rose, moved and left, out of released figures alone: of the tables that are for this reader. Requirement WM-02. */
export const readFlows = (house: House, actor: Actor): Promise<FlowsRead> =>
  consult(house, actor, "readFigures", (office) => flowsReadIn(office, actor));
