import type { CommitteeYearReport, ReportLayout, RoundReport } from "../domain/reporting/index.ts";

/** The format of a report as data; a change of names or meaning gets a new number. */
export const reportFormat = "1.2";

/** Returns a report as JSON: the same model that PDF and HTML are drawn from, not stated is `null`; what somebody wrote has a place of its own. */
export const writeReportJson = (
  report: CommitteeYearReport | RoundReport,
  { parts, narratives }: ReportLayout,
): string =>
  `${JSON.stringify({ format: "evenbeeld-report", formatVersion: reportFormat, ...report, parts, narratives }, null, 2)}\n`;
