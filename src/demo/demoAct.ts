import type { ActionStatus, ComplyOrExplain, Effort, ProgrammeFile } from "../domain/programme/index.ts";
import type { UpdateDraft } from "../domain/reporting/index.ts";
import type { Day } from "../domain/shared/day.ts";
import type { DecisionSeed } from "./content/decisions.ts";
import type { FeedbackSeed } from "./content/feedback.ts";
import type { DemoFigure } from "./content/figures.ts";
import type { IndicatorSeed } from "./content/indicators.ts";
import type { UnitPlanSeed } from "./content/unitPlans.ts";

type FileAction = ProgrammeFile["actions"][number];

/** What somebody did; `note` and `because` are the words they wrote. */
export type DemoDeed =
  | { readonly kind: "submitPlan"; readonly name: string; readonly because: string }
  | { readonly kind: "adoptPlan"; readonly number: number; readonly adoptedOn: Day }
  | { readonly kind: "addAction"; readonly action: FileAction; readonly because: string }
  | {
      readonly kind: "reportProgress";
      readonly action: string;
      readonly status: ActionStatus;
      readonly note: string;
    }
  | {
      readonly kind: "changeStatus";
      readonly action: string;
      readonly status: ActionStatus;
      /** Null where nobody asks why: an action that begins. */
      readonly because: string | null;
    }
  | {
      readonly kind: "planAction";
      readonly action: string;
      readonly start: string | null;
      readonly end: string;
      readonly because: string;
    }
  | { readonly kind: "handOver"; readonly action: string; readonly to: string; readonly because: string }
  | { readonly kind: "recordFigure"; readonly figure: DemoFigure }
  | { readonly kind: "saveUnitPlan"; readonly plan: UnitPlanSeed; readonly because: string | null }
  | { readonly kind: "giveFeedback"; readonly feedback: FeedbackSeed }
  | { readonly kind: "answerFeedback"; readonly feedback: FeedbackSeed; readonly text: string }
  | { readonly kind: "openRound"; readonly name: string; readonly due: Day; readonly closesOn: Day }
  | { readonly kind: "answerCard"; readonly action: string; readonly draft: UpdateDraft }
  | { readonly kind: "setIndicators"; readonly action: string; readonly indicators: readonly IndicatorSeed[] }
  | { readonly kind: "decideAction"; readonly action: string; readonly decision: DecisionSeed }
  | {
      readonly kind: "answerUnit";
      readonly unit: string;
      readonly account: ComplyOrExplain;
      readonly training: Effort | null;
    }
  | { readonly kind: "agreeWithUnit"; readonly unit: string; readonly text: string; readonly due: Day }
  | { readonly kind: "keepAgreement"; readonly number: number; readonly because: string }
  | { readonly kind: "closeRound"; readonly by: "person" | "clock" };

/** One deed with its moment and the mail address of the person who did it. */
export type DemoAct = { readonly at: Date; readonly by: string; readonly deed: DemoDeed };
