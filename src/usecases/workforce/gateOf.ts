import { consentFor, type WorksCouncilConsent } from "../../domain/governance/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { type FieldProblem, ok, type Result, refused } from "../../domain/shared/result.ts";
import { checkReferenceDate } from "../../domain/workforce/index.ts";
import { readChosen } from "../../storage/figures/retentionStore.ts";
import { listConsents } from "../../storage/office/consentStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns a refusal about one place of an extract; what its rows hold is never repeated. */
export const problemAt = (code: string, at: string, expected = ""): FieldProblem => ({
  code,
  at,
  found: "",
  expected,
});

/**
 * Returns the consent under which an extract of this date may be read, before anything of it is read: W120, W124, W127 and W133
 * refuse. It runs under the role of the figures.
 */
export async function gateOf(
  office: Office,
  referenceDate: Day,
): Promise<Result<WorksCouncilConsent, readonly FieldProblem[]>> {
  const asked = { today: office.today, by: office.person };
  const consent = consentFor("workforceData", await listConsents(office), asked);
  if (!consent.ok) return refused([problemAt(consent.problem, "consent")]);
  const { retention } = await readChosen(office);
  const dated = checkReferenceDate(referenceDate, { today: office.today, months: retention.employments });
  return dated.ok ? ok(consent.value) : refused([problemAt(dated.problem, "referenceDate")]);
}
