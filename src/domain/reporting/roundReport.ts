import { type Effort, hoursOf } from "../programme/index.ts";
import type { Stated } from "../shared/stated.ts";
import { deriveFirstRoundReport, type FirstRoundReport } from "./firstRoundReport.ts";
import type { ReportedDecision } from "./reportedDecision.ts";
import type { ReportScope } from "./reportScope.ts";
import type { RoundReportInput } from "./roundReportInput.ts";

/** What training cost a unit: hours a year by its plan, and what the unit told in the round, also in hours. */
export type UnitEffort = {
  readonly unit: string;
  readonly planned: Stated<number>;
  readonly told: Stated<Effort>;
  readonly hours: Stated<number>;
};

/** A report on a round. Every number of every format stands here. */
export type RoundReport = FirstRoundReport & {
  /** Null for the whole organisation. */
  readonly scope: Stated<ReportScope>;
  readonly efforts: readonly UnitEffort[];
  readonly decisions: readonly ReportedDecision[];
};

/**
 * Returns the report on a round that follows from its input. Nothing else goes into it: the same input gives the same
 * report, this year and in ten years. Days of training become hours (eight a day). Source: requirements RC-01, BU-08.
 */
export function deriveRoundReport({ scope, efforts, decisions, ...input }: RoundReportInput): RoundReport {
  return {
    ...deriveFirstRoundReport(input),
    scope,
    decisions,
    efforts: efforts.map(({ unit, planned, told }) => ({
      unit,
      planned,
      told,
      hours: told === null ? null : hoursOf(told),
    })),
  };
}
