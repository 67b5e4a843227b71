import type { Actor } from "../../domain/access/index.ts";
import {
  besideStated,
  countByStatus,
  countByYear,
  type PlanVersion,
  type Reconciliation,
  reconcile,
  type StatedBeside,
  type StatedSums,
  type StatusCounts,
  sumsOfStated,
  type YearCounts,
} from "../../domain/programme/index.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { listPlanVersions } from "../../storage/office/planStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { consult, type House } from "../perform.ts";
import { numbered } from "./planVersions.ts";

/** The actions counted: by status, by year, beside what the source states, and since a version of the plan. */
export type CountsView = {
  readonly counts: StatusCounts;
  readonly byYear: readonly YearCounts[];
  /** Empty and null where the source states no totals. */
  readonly beside: readonly StatedBeside[];
  readonly sums: StatedSums | null;
  readonly since: { readonly plan: PlanVersion; readonly became: Reconciliation } | null;
};

/** Counts the actions of a programme; `since` is the number of a version of the plan, or null for none. */
export const readCounts = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly since: number | null },
): Promise<CountsView> =>
  consult(house, actor, "readProgramme", async (office) => {
    const { statedTotals } = await getProgramme(office, input.programme);
    const actions = await actionStore.list(office, input.programme);
    const counts = countByStatus(actions);
    const plans = await listPlanVersions(office, input.programme);
    const plan = input.since === null ? null : numbered(plans, input.since);
    const then = plan && (await actionStore.listAt(office, input.programme, new Date(plan.moment)));
    return {
      counts,
      byYear: countByYear(actions),
      beside: statedTotals === null ? [] : besideStated(counts, statedTotals),
      sums: statedTotals === null ? null : sumsOfStated(statedTotals),
      since: plan && then && { plan, became: reconcile(then, actions) },
    };
  });
