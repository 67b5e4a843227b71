import type { RoundReport } from "./roundReport.ts";
import type { RoundReportKind } from "./roundReportInput.ts";

const roundReportSections = [
  "objectives",
  "targets",
  "statuses",
  "moved",
  "units",
  "efforts",
  "staff",
  "slips",
  "standstills",
  "decisions",
  "told",
  "later",
  "actions",
  "sources",
] as const;
/** A part of a report on a round with a heading of its own. */
export type RoundReportSection = (typeof roundReportSections)[number];

/** The parts of each kind of report, in its order: short first, the detail after. Source: requirements RC-01 to RC-06. */
export const roundSections: Readonly<Record<RoundReportKind, readonly RoundReportSection[]>> = {
  unitQuarter: [
    "units",
    "efforts",
    "staff",
    "objectives",
    "targets",
    "told",
    "standstills",
    "slips",
    "actions",
  ],
  sponsor: ["objectives", "targets", "decisions", "units", "standstills", "slips", "statuses"],
  councilHalfYear: ["objectives", "targets", "decisions", "statuses", "moved", "slips", "later", "sources"],
  organisationYear: ["targets", "later", "decisions", "statuses", "moved", "units", "slips", "sources"],
  final: ["statuses", "objectives", "targets", "actions", "sources"],
};

/** What comes with later parts of the product is named in the report, so that nobody reads its absence as nothing. */
const mayBeEmpty: readonly RoundReportSection[] = ["later", "statuses", "targets", "objectives"];

function sizeOf(report: RoundReport, section: RoundReportSection): number {
  switch (section) {
    case "moved":
      return report.finished.length + report.added.length;
    case "later":
      return 1;
    default:
      return report[section].length;
  }
}

/** Returns the parts of a report that have something to show, in the order that is asked: that of its kind unless told otherwise. */
export const roundSectionsOf = (
  report: RoundReport,
  parts: readonly string[] = roundSections[report.kind],
): readonly RoundReportSection[] =>
  parts
    .flatMap((part) => roundSections[report.kind].find((section) => section === part) ?? []) // another part is none of this report
    .filter((section) => mayBeEmpty.includes(section) || sizeOf(report, section) > 0);
