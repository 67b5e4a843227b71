import { countByStatus, type PlanSource, type ProgrammeParts } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Period } from "../shared/period.ts";
import { ok, type Result } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import { type ActionLine, actionLines } from "./actionLine.ts";
import { type CommitteeYearInput, committeeYearInput, type ReportMaterial } from "./committeeYearInput.ts";
import { type ProgrammeChange, type YearAccount, yearAccount } from "./programmeChange.ts";
import type { ReportMoment } from "./reportMoment.ts";
import { type ReportProblem, reportYear } from "./reportYear.ts";
import { type StatusAccount, statusAccount } from "./statusAccount.ts";
import { type StatusMoment, statusMoment } from "./statusMoment.ts";
import { type StatusRow, statusRows } from "./statusRow.ts";
import { type FigureLine, otherFigures, type TargetLine, targetLines } from "./targetLine.ts";
import { compareTotals, type TotalsComparison } from "./totalsComparison.ts";

/** The parts of the yearly report, in the order in which every format shows them. */
export const committeeYearSections = [
  "statuses",
  "history",
  "totals",
  "targets",
  "figures",
  "changes",
  "actions",
  "sources",
] as const;

/** A part of a report with a heading of its own. */
export type ReportSection = (typeof committeeYearSections)[number];

/** The yearly report to a council committee (requirement RC-04). Every number of every format stands here. */
export type CommitteeYearReport = {
  readonly kind: "committee-year";
  readonly year: number;
  /** The day whose state the report shows, unless `record` says that only a later one is known. */
  readonly asOf: Day;
  /** Whether the year still runs on that day. */
  readonly running: boolean;
  readonly record: Pick<ReportMoment, "began" | "shows">;
  readonly programme: {
    readonly key: string;
    /** The language in which the plan is written. */
    readonly lang: string;
    readonly title: string;
    readonly municipality: string;
    readonly kind: Stated<string>;
    readonly start: Stated<Period>;
    readonly end: Stated<Period>;
  };
  readonly sources: readonly PlanSource[];
  readonly total: number;
  readonly statuses: readonly StatusRow[];
  /** The statuses on the days of the year that are counted; empty where nothing of the year was recorded. */
  readonly history: readonly StatusMoment[];
  /** How each status of the first of these days became that of the last; empty with it. */
  readonly shifts: readonly StatusAccount[];
  /** Actions whose promised end passed while they are not done, dropped or put off. */
  readonly overdue: number;
  /** Null where the source states no totals. */
  readonly totals: TotalsComparison | null;
  readonly targets: readonly TargetLine[];
  readonly figures: readonly FigureLine[];
  readonly account: YearAccount;
  readonly changes: readonly ProgrammeChange[];
  readonly actions: readonly ActionLine[];
};

/**
 * Returns the yearly report that follows from its input, or why there is none. Nothing else goes into it: the same input
 * gives the same report, this year and in ten years. Counts are whole numbers of actions.
 */
export function deriveCommitteeYear(input: CommitteeYearInput): Result<CommitteeYearReport, ReportProblem> {
  const { programme, moment, changes } = input;
  const { asOf, running, began, shows } = moment;
  const checked = reportYear(input, input);
  if (!checked.ok) return checked;
  const { key, lang, title, municipalityName, kind, start, end, sources, statedTotals } = programme;
  const actions = actionLines(input, asOf);
  const counts = countByStatus(input.actions);
  return ok({
    kind: "committee-year",
    year: checked.value,
    asOf,
    running,
    record: { began, shows },
    programme: { key, lang, title, municipality: municipalityName, kind, start, end },
    sources,
    total: counts.total,
    statuses: statusRows(counts),
    history: input.history.map((one) => statusMoment(one.on, one.counts)),
    shifts: input.history.length < 2 ? [] : statusAccount(input.before, input.actions),
    overdue: actions.filter((action) => action.overdue).length,
    totals: compareTotals(counts, statedTotals) ?? null, // JSON has no undefined: no totals is null
    targets: targetLines(input, checked.value),
    figures: otherFigures(input.figures, checked.value),
    account: yearAccount(actions.length, changes),
    changes,
    actions,
  });
}

/** Returns the yearly report of a programme from its parts as they stood at its moment, or why there is none. */
export const committeeYearReport = (
  parts: ProgrammeParts,
  material: ReportMaterial,
): Result<CommitteeYearReport, ReportProblem> => deriveCommitteeYear(committeeYearInput(parts, material));

/** Returns the sections that have something to show, in the order that is asked; the others are left out, not shown empty. */
export const sectionsOf = (
  report: CommitteeYearReport,
  parts: readonly string[] = committeeYearSections,
): readonly ReportSection[] =>
  parts
    .flatMap((part) => committeeYearSections.find((section) => section === part) ?? []) // another part is none of this report
    .filter((section) => {
      if (section === "totals") return report.totals !== null;
      if (section === "history") return report.history.length > 1;
      return section !== "figures" || report.figures.length > 0;
    });
