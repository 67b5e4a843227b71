import { type Actor, mayAct } from "../../domain/access/index.ts";
import { reportedStaff, type StaffLine, staffLines } from "../../domain/reporting/index.ts";
import { unitStaff } from "../../domain/workforce/index.ts";
import { consult, type House } from "../perform.ts";
import { releasesSeenBy } from "./seenReleases.ts";

/** A unit whose staff is asked for, by the name it has. */
type Named = { readonly id: string; readonly name: string };

/**
 * Returns who works in units as it was released for this reader, in the order that is asked; nothing for who reads no figures. A unit of
 * which nothing was released is left out. Requirement WM-09.
 */
export async function readUnitStaff(
  house: House,
  actor: Actor,
  units: readonly Named[],
): Promise<readonly StaffLine[]> {
  if (!mayAct(actor, "readFigures")) return [];
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const found = await consult(house, actor, "readFigures", async (office) =>
    unitStaff(await releasesSeenBy(office, actor), [...names.keys()]),
  );
  return staffLines(found.map((one) => reportedStaff(one, names.get(one.unit) ?? one.unit))); // each of them was asked
}
