import type { ReportedDecision, UnitNames } from "../../domain/reporting/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listDecisions } from "../../storage/office/decisionStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import type { RolesOn } from "./makeCommitteeYear.ts";

/** Returns what was decided about actions in a round, as a report holds it: with roles in the place of people. */
export async function decisionsIn(
  office: Office,
  { programme, round }: { readonly programme: string; readonly round: string },
  { units, roles }: { readonly units: UnitNames; readonly roles: RolesOn },
): Promise<readonly ReportedDecision[]> {
  const decisions = (await listDecisions(office, programme)).filter((one) => one.round === round);
  const reported = decisions.map(async ({ action: key, by, at, kind, reason, effect, ...status }) => {
    const on = dayOf(at, timeZone);
    const action = await actionStore.findAt(office, { programme, key }, at);
    const { statusBefore, statusAfter } = status;
    return {
      key,
      title: action === undefined ? key : action.title,
      unit: action === undefined || action.unit === null ? null : (units.get(action.unit) ?? null), // a unit that is gone has no name
      on,
      kind,
      reason,
      effect,
      by: roles(on).find(({ person }) => person === by)?.role ?? null, // a command, or no role on that day
      statusBefore,
      statusAfter,
    };
  });
  return Promise.all(reported);
}
