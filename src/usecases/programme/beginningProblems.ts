import { checkBeginning, holdingUp } from "../../domain/governance/index.ts";
import type { Action, RuleProblem } from "../../domain/programme/index.ts";
import { consentRequestStore } from "../../storage/office/consentRequestStore.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns what refuses that an action begins: a consent of the works council that it needs and that is not there (G146). */
export async function beginningProblems(
  office: Office,
  programme: string,
  { before, after }: { readonly before: Action; readonly after: Action },
): Promise<readonly RuleProblem[]> {
  if (before.status === after.status) return [];
  const requests = await consentRequestStore.list(office, programme);
  if (requests.length === 0) return [];
  const asked = { programme, consents: await listConsents(office), today: office.today };
  return checkBeginning(
    { before: before.status, after: after.status },
    holdingUp(after.key, requests, asked),
  );
}
