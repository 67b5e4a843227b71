import { type RoundReport, type RoundReportSection, roundSectionsOf } from "../../domain/reporting/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { languageTag } from "../../texts/index.ts";
import { sourceBlocks } from "../committeeYear/actionBlocks.ts";
import { type PaperReader, rowsIn, rowsOfLongPaper } from "../committeeYear/committeeYearPaper.ts";
import { shiftTable } from "../committeeYear/historyBlocks.ts";
import type { Block, Paper } from "../paper.ts";
import { listedActionBlocks, movedBlocks, slipBlocks, standstillBlocks, toldBlocks } from "./actionBlocks.ts";
import { decisionBlocks } from "./decisionBlocks.ts";
import { objectiveBlocks, targetBlocks } from "./goalBlocks.ts";
import { leadOf } from "./lead.ts";
import { type RoundWording, roundWordingFor } from "./roundWording.ts";
import { unitBlocks } from "./unitBlocks.ts";

function blocksOf(section: RoundReportSection, report: RoundReport, wording: RoundWording): readonly Block[] {
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
    case "slips":
      return slipBlocks(report, wording);
    case "standstills":
      return standstillBlocks(report, wording);
    case "decisions":
      return decisionBlocks(report, wording);
    case "told":
      return toldBlocks(report, wording);
    case "later":
      return [{ kind: "paragraph", text: wording.words.later }];
    case "actions":
      return listedActionBlocks(report, wording);
    case "sources":
      return sourceBlocks(report, wording);
  }
}

/** Returns the report on a round written out for a reader: the paper that every format draws. */
export function roundReportPaper(report: RoundReport, reader: PaperReader): Paper {
  const wording = roundWordingFor(reader, report.programme.lang);
  const { texts, words, period } = wording;
  const { start, end, title, municipality } = report.programme;
  const sections = roundSectionsOf(report).map((section) => ({
    title: words.sections[section],
    blocks: blocksOf(section, report, wording),
  }));
  const rows = sections.reduce((sum, section) => sum + rowsIn(section.blocks), 0);
  const written = (stated: typeof start) => (stated === null ? null : period(stated));
  const [asOf, since] = [report.asOf, report.since].map((day) => period(periodFrom(day))) as [string, string];
  return {
    language: languageTag(reader.language, reader.locale),
    organisation: municipality,
    accent: reader.accent,
    kind: words.kind[report.kind][reader.locale],
    title: words.title(title, report.round.name),
    lead: leadOf(report, wording),
    stamp: [words.asOf(asOf), words.since(since), texts.runs(written(start), written(end))],
    caveat: null,
    contents: rows >= rowsOfLongPaper ? texts.contents : null,
    page: texts.page,
    sections,
  };
}
