import {
  type CommitteeYearReport,
  committeeYearSections,
  type ReportLayout,
  type ReportSection,
  sectionsOf,
  usualLayout,
} from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { languageTag } from "../../texts/index.ts";
import { narratedSections } from "../narrated.ts";
import type { Block, Paper } from "../paper.ts";
import { type Reader, type Wording, wordingFor } from "../wording.ts";
import { actionBlocks, sourceBlocks } from "./actionBlocks.ts";
import { changeBlocks } from "./changeBlocks.ts";
import { historyBlocks } from "./historyBlocks.ts";
import { leadOf, statusBlocks } from "./statusBlocks.ts";
import { figureBlocks, targetBlocks } from "./targetBlocks.ts";
import { totalsBlocks } from "./totalsBlocks.ts";

/** From this number of table rows on a reader wants a list of contents: the paper runs over about five pages. */
export const rowsOfLongPaper = 60;

function blocksOf(section: ReportSection, report: CommitteeYearReport, wording: Wording): readonly Block[] {
  switch (section) {
    case "statuses":
      return statusBlocks(report, wording);
    case "history":
      return historyBlocks(report, wording);
    case "totals":
      return report.totals === null ? [] : totalsBlocks(report.totals, wording);
    case "targets":
      return targetBlocks(report, wording);
    case "figures":
      return figureBlocks(report, wording);
    case "changes":
      return changeBlocks(report, wording);
    case "actions":
      return actionBlocks(report, wording);
    case "sources":
      return sourceBlocks(report, wording);
  }
}

export const rowsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((rows, block) => rows + (block.kind === "table" ? block.table.rows.length : 0), 0);

/** For whom a paper is written, and in which colour of which organisation. */
export type PaperReader = Reader & { readonly accent: string };
function stampOf({ asOf, running, record }: CommitteeYearReport, { texts, period }: Wording): string {
  return record.shows === "firstRecord"
    ? texts.broughtIn(period(periodFrom(record.began)))
    : texts.asOf(period(periodFrom(asOf)), running);
}

/** Returns what the record does not hold of the year, or null where it holds all of it. */
function caveatOf({ year, asOf, record }: CommitteeYearReport, { texts, period }: Wording): string | null {
  const [began, last] = [record.began, asOf].map((day) => period(periodFrom(day))) as [string, string];
  switch (record.shows) {
    case "wholeYear":
      return null;
    case "sinceRecord":
      return texts.record.sinceRecord(began, year);
    case "firstRecord":
      return texts.record.firstRecord(began, last);
  }
}

/** Returns the yearly report written out for a reader: the paper that PDF and HTML draw. In its usual order and without a word of anybody, unless its layout says otherwise. */
export function committeeYearPaper(
  report: CommitteeYearReport,
  reader: PaperReader,
  layout: ReportLayout = usualLayout("committeeYear"),
): Paper {
  const wording = wordingFor(reader, report.programme.lang);
  const { texts } = wording;
  const { start, end, title, municipality } = report.programme;
  const written = {
    known: committeeYearSections,
    shown: sectionsOf(report, layout.parts),
    title: (section: ReportSection) => texts.sections[section](report.year),
    blocks: (section: ReportSection) => blocksOf(section, report, wording),
  };
  const sections = narratedSections(layout, written, [wording, reader]);
  const rows = sections.reduce((sum, section) => sum + rowsIn(section.blocks), 0);
  const stated = (period: typeof start) => (period === null ? null : wording.period(period));
  return {
    language: languageTag(reader.language, reader.locale),
    organisation: municipality,
    accent: reader.accent,
    kind: texts.kind[reader.locale],
    title: texts.title(report.year, title),
    lead: leadOf(report, wording),
    stamp: [stampOf(report, wording), texts.runs(stated(start), stated(end))],
    caveat: caveatOf(report, wording),
    contents: rows >= rowsOfLongPaper ? texts.contents : null,
    page: texts.page,
    sections,
  };
}
