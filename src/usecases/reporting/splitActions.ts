import type { UnitId } from "../../domain/organisation/index.ts";
import { splitOver } from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";

/**
 * Returns how many actions stood, when a round was closed, on a unit that was split over this one and others: they are in the
 * report of the whole and in that of no part.
 */
export async function countSplitActions(
  office: Office,
  { programme, round, unit }: { readonly programme: string; readonly round: string; readonly unit: UnitId },
): Promise<number> {
  const { state } = await roundStore.get(office, programme, round);
  const at = state.kind === "closed" ? state.at : office.at;
  const split = splitOver(await unitRecord(office), dayOf(at, timeZone), [unit]);
  if (split.size === 0) return 0;
  const actions = await actionStore.listAt(office, programme, at);
  return actions.filter(({ unit: of }) => of !== null && split.has(of)).length;
}
