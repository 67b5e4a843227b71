import type { CommitteeYearReport, ReportLayout, RoundReport } from "../domain/reporting/index.ts";
import { ok } from "../domain/shared/result.ts";
import { annexTables } from "./committeeYear/annexTables.ts";
import { committeeYearPaper, type PaperReader } from "./committeeYear/committeeYearPaper.ts";
import type { Drawing } from "./drawing.ts";
import { writeHtml } from "./html.tsx";
import { writeReportJson } from "./json.ts";
import type { ListTable } from "./listTable.ts";
import type { Paper } from "./paper.ts";
import type { PaperMade } from "./paperLength.ts";
import { roundAnnexTables } from "./roundReport/roundAnnex.ts";
import { roundReportPaper } from "./roundReport/roundReportPaper.ts";

/** The forms in which a report is taken along, in the order in which they are offered. */
export const reportFormats = ["pdf", "docx", "xlsx", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const isReportFormat = (text: string): text is ReportFormat =>
  reportFormats.some((format) => format === text);

/** A report with the order of its parts and what somebody wrote in it. */
type LaidOut<Report> = { readonly report: Report; readonly layout: ReportLayout };

/** A report written out for a reader: as a paper, as lists and as data. */
export type WrittenReport = {
  readonly paper: Paper;
  readonly lists: () => readonly ListTable[];
  readonly json: () => string;
};

/** Returns the report of a year written out for a reader. */
export function writtenYear(
  { report, layout }: LaidOut<CommitteeYearReport>,
  reader: PaperReader,
): WrittenReport {
  const paper = committeeYearPaper(report, reader, layout);
  return {
    paper,
    lists: () => annexTables(report, paper, reader),
    json: () => writeReportJson(report, layout),
  };
}

/** Returns the report on a round written out for a reader. */
export function writtenRound({ report, layout }: LaidOut<RoundReport>, reader: PaperReader): WrittenReport {
  const paper = roundReportPaper(report, reader, layout);
  return {
    paper,
    lists: () => roundAnnexTables(report, paper, reader),
    json: () => writeReportJson(report, layout),
  };
}

/** Returns a report as a file: the same on the page and by command. R113: one that is too long is not drawn. */
export async function reportFile(
  format: ReportFormat,
  { paper, lists, json }: WrittenReport,
  { drawing, at }: { readonly drawing: Drawing; readonly at: Date },
): Promise<PaperMade> {
  switch (format) {
    case "pdf":
      return drawing.pdf(paper, at);
    case "docx":
      return drawing.docx(paper, at);
    case "xlsx":
      return drawing.xlsx(lists(), paper.language);
    case "html":
      return ok(new TextEncoder().encode(writeHtml(paper)));
    case "json":
      return ok(new TextEncoder().encode(json()));
  }
}
