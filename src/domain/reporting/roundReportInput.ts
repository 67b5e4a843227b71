import type { ComplyOrExplain, Effort, PlanSource, Programme } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { QuestionCard } from "./questionCard.ts";
import type { ReportedDecision } from "./reportedDecision.ts";
import type { ReportedState } from "./reportedState.ts";
import type { ReportScope } from "./reportScope.ts";
import type { ReportedStaff } from "./staffLine.ts";
import type { Update } from "./update.ts";

export const roundReportKinds = [
  "unitQuarter",
  "sponsor",
  "councilHalfYear",
  "organisationYear",
  "final",
] as const;
/** Which report is made of a round (requirements RC-01, RC-02, RC-03, RC-05, RC-06). */
export type RoundReportKind = (typeof roundReportKinds)[number];

/** What a report keeps of an update: who gave it and what the team was asked for stay behind. */
export type ReportedUpdate = Pick<
  Update,
  "action" | "course" | "happened" | "next" | "obstacle" | "endBefore" | "endAfter" | "reason"
>;

/** What a report keeps of the answer of a unit. */
export type ReportedUnitAnswer = {
  readonly unit: string;
  readonly account: Stated<ComplyOrExplain>;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
};

/** The training that a unit planned and told of, by name. */
export type ReportedEffort = {
  readonly unit: string;
  /** Hours a year by the plan of the unit. */
  readonly planned: Stated<number>;
  readonly told: Stated<Effort>;
};

/** Everything a report on a round follows from and nothing else. */
export type RoundReportInput = SecondRoundReportInput & {
  /** What was released of the staff of the unit and those in it; empty in a report of the whole. */
  readonly staff: readonly ReportedStaff[];
};

/** What a report on a round followed from by its second rules. */
export type SecondRoundReportInput = FirstRoundReportInput & {
  /** Null for the whole organisation. */
  readonly scope: Stated<ReportScope>;
  readonly efforts: readonly ReportedEffort[];
  /** What was decided about actions in the round, in the order in which it was. */
  readonly decisions: readonly ReportedDecision[];
};

/** What a report on a round followed from by its first rules. */
export type FirstRoundReportInput = {
  readonly kind: RoundReportKind;
  readonly round: {
    readonly key: string;
    readonly name: string;
    readonly opensOn: Day;
    readonly closesOn: Day;
  };
  readonly programme: Pick<Programme, "key" | "lang" | "title" | "municipalityName"> & {
    readonly start: Stated<Period>;
    readonly end: Stated<Period>;
    readonly sources: readonly PlanSource[];
  };
  readonly now: ReportedState;
  /** The programme when the round before was closed, or when its record began. */
  readonly before: ReportedState;
  readonly cards: readonly QuestionCard[];
  /** The last update of each action in the round. */
  readonly updates: readonly ReportedUpdate[];
  readonly answers: readonly ReportedUnitAnswer[];
};
