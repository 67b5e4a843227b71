import type { HandoverFile } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { formatsFor, languageTag, type Texts, textsFor } from "../../texts/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { costBlocks, objectiveBlocks, openBlocks, promisedBlocks, runningBlocks } from "./handoverBlocks.ts";

/** The sentences of the handover file beside those of every report. */
export type HandoverWording = Wording & {
  readonly words: Texts["handover"];
  readonly standing: Texts["programme"]["standing"];
  readonly notStatedKind: Texts["programme"]["notStatedKind"];
  readonly euros: (value: number) => string;
  readonly day: (day: Day) => string;
};

function handoverWording(reader: PaperReader, planLanguage: string): HandoverWording {
  const wording = wordingFor(reader, planLanguage);
  const { handover: words, programme } = textsFor(reader.language);
  const { euros } = formatsFor(reader.language, reader.locale);
  const { standing, notStatedKind } = programme;
  return { ...wording, words, standing, notStatedKind, euros, day: (day) => wording.period(periodFrom(day)) };
}

function leadOf({ running, after, cost }: HandoverFile, { words, euros }: HandoverWording): string {
  const [first] = cost;
  const sentences = [
    running.length === 0 ? words.lead.none : words.lead.running(running.length),
    ...(after.promised === 0 ? [] : [words.lead.after(after.promised)]),
    ...(after.notStated === 0 ? [] : [words.lead.noEnd(after.notStated)]),
    first === undefined ? words.lead.noCost : words.lead.cost(euros(first.total), first.year),
  ];
  return sentences.join(" ");
}

/** Returns the handover file written out for a reader: the paper that every format draws. */
export function handoverPaper(file: HandoverFile, reader: PaperReader): Paper {
  const wording = handoverWording(reader, file.programme.lang);
  const { words, texts, day } = wording;
  const { title, municipality } = file.programme;
  return {
    language: languageTag(reader.language, reader.locale),
    organisation: municipality,
    accent: reader.accent,
    kind: words.kind,
    title: words.paperTitle(title),
    lead: leadOf(file, wording),
    stamp: [words.on(day(file.on)), words.until(day(file.termEnd))],
    caveat: null,
    contents: null,
    page: texts.page,
    sections: [
      { title: words.sections.objectives, blocks: objectiveBlocks(file, wording) },
      { title: words.sections.running, blocks: runningBlocks(file, wording) },
      ...(file.promised.length === 0
        ? []
        : [{ title: words.sections.promised, blocks: promisedBlocks(file, wording) }]),
      { title: words.sections.cost, blocks: costBlocks(file, wording) },
      { title: words.sections.open, blocks: openBlocks(file, wording) },
    ],
  };
}
