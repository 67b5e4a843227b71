import type { Actor } from "../../domain/access/index.ts";
import { type UnitId, unitsBegunBy } from "../../domain/organisation/index.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns the name that each unit has or had last, for figures that stand by unit. */
export const readUnitNames = (house: House, actor: Actor): Promise<ReadonlyMap<UnitId, string>> =>
  consult(house, actor, "readOrganisation", async (office) => {
    const units = unitsBegunBy(await unitRecord(office), office.today);
    return new Map(units.map(({ id, name }) => [id, name]));
  });
