import { usualPalette } from "../../src/domain/organisation/index.ts";
import type { ProgrammeParts } from "../../src/domain/programme/index.ts";
import {
  type CommitteeYearReport,
  committeeYearReport,
  type ReportMaterial,
  reportMoment,
} from "../../src/domain/reporting/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { renderDocx } from "../../src/export/docx.ts";
import type { Block, Paper } from "../../src/export/paper.ts";
import { renderPdf } from "../../src/export/pdf.ts";
import { allowed } from "./aUnit.ts";

/** Returns what a report about a whole year is made of, recorded from its first day, without changes or people. */
export const aWholeYear = (year: number): ReportMaterial => ({
  year,
  moment: reportMoment(year, { today: dayFrom(`${year + 1}-03-01`), began: dayFrom(`${year}-01-01`) }),
  changes: [],
  people: [],
  history: [],
  before: [],
});

/** Returns the report of a plan about a year as it stood on its last day, without changes or people. */
export function aReport(parts: ProgrammeParts, year: number): CommitteeYearReport {
  const report = committeeYearReport(parts, aWholeYear(year));
  if (!report.ok) throw new Error(report.problem.code);
  return report.value;
}

/** Returns a paper of one section with these blocks. */
export const aPaper = (...blocks: readonly Block[]): Paper => ({
  language: "nl-NL",
  organisation: "Gemeente Proefstad",
  accent: usualPalette.accent,
  kind: "Proef",
  title: "Een proef",
  lead: "Een zin.",
  stamp: ["Stand op 31 december 2026"],
  caveat: null,
  contents: null,
  page: { before: "Pagina ", between: " van " },
  sections: [{ title: "Deel", blocks }],
});

/** Returns a paper as PDF. */
export const pdfOf = (paper: Paper, at: Date): Uint8Array<ArrayBuffer> =>
  new Uint8Array(allowed(renderPdf("paper", paper, at)));

/** Returns a paper as DOCX. */
export const docxOf = async (paper: Paper, at: Date): Promise<Uint8Array> =>
  allowed(await renderDocx(paper, at));

const { accent } = usualPalette;
export const dutch = { language: "nl", locale: "nl-NL", accent } as const;
export const flemish = { language: "nl", locale: "nl-BE", accent } as const;
export const english = { language: "en", locale: "nl-NL", accent } as const;
