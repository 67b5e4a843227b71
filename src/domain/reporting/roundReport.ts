import { type Effort, hoursOf } from "../programme/index.ts";
import type { Stated } from "../shared/stated.ts";
import { deriveFirstRoundReport, type FirstRoundReport } from "./firstRoundReport.ts";
import type { ReportedDecision } from "./reportedDecision.ts";
import type { ReportScope } from "./reportScope.ts";
import type { RoundReportInput, SecondRoundReportInput } from "./roundReportInput.ts";
import { type StaffLine, staffLines } from "./staffLine.ts";

/** What training cost a unit: hours a year by its plan, and what the unit told in the round, also in hours. */
export type UnitEffort = {
  readonly unit: string;
  readonly planned: Stated<number>;
  readonly told: Stated<Effort>;
  readonly hours: Stated<number>;
};

/** A report on a round. Every number of every format stands here. */
export type RoundReport = SecondRoundReport & {
  /** What was released of the staff of the unit and those in it, with shares; empty in a report of the whole. */
  readonly staff: readonly StaffLine[];
};

/** What a report on a round says by its second rules: everything but who works in the unit. */
export type SecondRoundReport = FirstRoundReport & {
  /** Null for the whole organisation. */
  readonly scope: Stated<ReportScope>;
  readonly efforts: readonly UnitEffort[];
  readonly decisions: readonly ReportedDecision[];
};

/** Returns the report by the second rules, as editions of then were frozen. Days of training become hours (eight a day). */
export function deriveSecondRoundReport({
  scope,
  efforts,
  decisions,
  ...input
}: SecondRoundReportInput): SecondRoundReport {
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

/**
 * Returns the report on a round that follows from its input. Nothing else goes into it: the same input gives the same
 * report, this year and in ten years. Shares of staff are whole percentages. Source: requirements RC-01, BU-08, WM-09.
 */
export const deriveRoundReport = ({ staff, ...input }: RoundReportInput): RoundReport => ({
  ...deriveSecondRoundReport(input),
  staff: staffLines(staff),
});
