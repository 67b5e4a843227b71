import type { Action } from "./action.ts";
import type { BudgetLine } from "./budgetLine.ts";
import type { Objective } from "./objective.ts";
import type { PlanVersion } from "./planVersion.ts";
import type { Programme } from "./programme.ts";
import type { ReportedFigure } from "./reportedFigure.ts";
import type { Risk } from "./risk.ts";
import type { SourceItem } from "./sourceList.ts";
import type { Benchmark, Target } from "./target.ts";
import type { Theme } from "./theme.ts";

/** A programme with everything that belongs to it, in the order of the plan. */
export type ProgrammeParts = {
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly objectives: readonly Objective[];
  readonly targets: readonly Target[];
  readonly benchmarks: readonly Benchmark[];
  readonly figures: readonly (ReportedFigure & { readonly version: number })[];
  readonly actions: readonly Action[];
  readonly budgetLines: readonly BudgetLine[];
  readonly risks: readonly Risk[];
  readonly plans: readonly PlanVersion[];
  readonly sourceItems: readonly SourceItem[];
};
