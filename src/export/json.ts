import type { CommitteeYearReport, RoundReport } from "../domain/reporting/index.ts";

/** The format of a report as data; a change of names or meaning gets a new number. */
export const reportFormat = "1.1";

/** Returns a report as JSON: the same model that PDF and HTML are drawn from, not stated is `null`. */
export const writeReportJson = (report: CommitteeYearReport | RoundReport): string =>
  `${JSON.stringify({ format: "evenbeeld-report", formatVersion: reportFormat, ...report }, null, 2)}\n`;
