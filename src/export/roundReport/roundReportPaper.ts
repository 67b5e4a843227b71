import {
  type ReportLayout,
  type RoundReport,
  type RoundReportSection,
  roundSections,
  roundSectionsOf,
  usualLayout,
} from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { languageTag } from "../../texts/index.ts";
import { sourceBlocks } from "../committeeYear/actionBlocks.ts";
import { type PaperReader, rowsIn, rowsOfLongPaper } from "../committeeYear/committeeYearPaper.ts";
import { shiftTable } from "../committeeYear/historyBlocks.ts";
import { narratedSections } from "../narrated.ts";
import type { Block, Paper } from "../paper.ts";
import { listedActionBlocks, movedBlocks, slipBlocks, standstillBlocks, toldBlocks } from "./actionBlocks.ts";
import { decisionBlocks } from "./decisionBlocks.ts";
import { effortBlocks } from "./effortBlocks.ts";
import { objectiveBlocks, targetBlocks } from "./goalBlocks.ts";
import { leadOf } from "./lead.ts";
import { type RoundWording, roundWordingFor } from "./roundWording.ts";
import { staffBlocks } from "./staffBlocks.ts";
import { unitBlocks } from "./unitBlocks.ts";

/** What comes with later parts of the product, by name: nobody reads its absence as nothing. The yearly report lists each part that it owes (RC-05). */
function laterBlocks({ kind }: RoundReport, { words }: RoundWording): readonly Block[] {
  const paragraph: Block = { kind: "paragraph", text: words.later };
  if (kind !== "organisationYear") return [paragraph];
  const { part, when } = words.laterColumns;
  const columns = [part, when].map((title) => ({ title, align: "left", width: 4 }) as const);
  const rows = Object.values(words.laterParts).map((name) => [name, words.laterWhen]);
  const table = { caption: words.laterCaption, columns, rows, hasTotal: false };
  return [paragraph, { kind: "table", table }];
}

function blocksOf(
  section: RoundReportSection,
  report: RoundReport,
  wording: RoundWording,
  reader: PaperReader,
): readonly Block[] {
  switch (section) {
    case "objectives":
      return objectiveBlocks(report, wording);
    case "targets":
      return targetBlocks(report, wording);
    case "statuses": {
      const [from, until] = [wording.day(report.since), wording.day(report.asOf)];
      return shiftTable(report.statuses, wording.words.captions.statuses(from, until), wording);
    }
    case "moved":
      return movedBlocks(report, wording);
    case "units":
      return unitBlocks(report, wording);
    case "efforts":
      return effortBlocks(report, wording);
    case "staff":
      return staffBlocks(report, wording, reader);
    case "slips":
      return slipBlocks(report, wording);
    case "standstills":
      return standstillBlocks(report, wording);
    case "decisions":
      return decisionBlocks(report, wording);
    case "told":
      return toldBlocks(report, wording);
    case "later":
      return laterBlocks(report, wording);
    case "actions":
      return listedActionBlocks(report, wording);
    case "sources":
      return sourceBlocks(report, wording);
  }
}

/** Returns the report on a round written out for a reader: the paper that every format draws. In the usual order of its kind and without a word of anybody, unless its layout says otherwise. */
export function roundReportPaper(
  report: RoundReport,
  reader: PaperReader,
  layout: ReportLayout = usualLayout(report.kind),
): Paper {
  const wording = roundWordingFor(reader, report.programme.lang);
  const { texts, words, period } = wording;
  const { start, end, title, municipality } = report.programme;
  const { scope } = report;
  const parts = {
    known: roundSections[report.kind],
    shown: roundSectionsOf(report, layout.parts),
    title: (section: RoundReportSection) => words.sections[section],
    blocks: (section: RoundReportSection) => blocksOf(section, report, wording, reader),
  };
  const sections = narratedSections(layout, parts, [wording, reader]);
  const rows = sections.reduce((sum, section) => sum + rowsIn(section.blocks), 0);
  const written = (stated: typeof start) => (stated === null ? null : period(stated));
  const [asOf, since] = [report.asOf, report.since].map((day) => period(periodFrom(day))) as [string, string];
  return {
    language: languageTag(reader.language, reader.locale),
    organisation: municipality,
    accent: reader.accent,
    kind: (scope === null ? words.kind[report.kind] : words.kindOfUnit)[reader.locale],
    title:
      scope === null
        ? words.title(title, report.round.name)
        : words.titleOf(scope.name, title, report.round.name),
    lead: leadOf(report, wording),
    stamp: [words.asOf(asOf), words.since(since), texts.runs(written(start), written(end))],
    caveat: null,
    contents: rows >= rowsOfLongPaper ? texts.contents : null,
    page: texts.page,
    sections,
  };
}
