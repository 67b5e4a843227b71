import type { Action, RuleProblem } from "../../domain/programme/index.ts";
import { type CheckedValue, type IndicatorDraft, tellValue } from "../../domain/reporting/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";

/** Returns what is told of the indicators of an action, checked for small groups, or everything that is refused of it. */
export async function toldValues(
  office: Office,
  { indicators }: Pick<Action, "indicators">,
  drafts: readonly IndicatorDraft[],
): Promise<Result<readonly CheckedValue[], readonly RuleProblem[]>> {
  const threshold = await smallestGroupOf(office);
  const checked = drafts.map((draft) => {
    const indicator = indicators.find(({ key }) => key === draft.indicator);
    if (indicator === undefined) throw new NotFound();
    return tellValue(draft, indicator, { threshold, today: office.today });
  });
  const problems = checked.flatMap((one) => (one.ok ? [] : one.problem));
  if (problems.length > 0) return refused(problems);
  return ok(checked.flatMap((one) => (one.ok ? [one.value] : [])));
}
