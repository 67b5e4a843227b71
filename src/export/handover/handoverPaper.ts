import type { Secrecy } from "../../domain/council/index.ts";
import type { HandoverFile } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { formatsFor, languageTag, type Texts, textsFor } from "../../texts/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Paper } from "../paper.ts";
import { secrecyMark } from "../secrecyMark.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { costBlocks, objectiveBlocks, openBlocks, promisedBlocks, runningBlocks } from "./handoverBlocks.ts";
import { documentBlocks, type HandedDocument } from "./handoverDocuments.ts";

/** The sentences of the handover file beside those of every report. */
export type HandoverWording = Wording & {
  readonly words: Texts["handover"];
  readonly standing: Texts["programme"]["standing"];
  readonly notStatedKind: Texts["programme"]["notStatedKind"];
  readonly euros: (value: number) => string;
  readonly day: (day: Day) => string;
  readonly mark: (secrecies: readonly Secrecy[]) => string;
};

function handoverWording(reader: PaperReader, planLanguage: string): HandoverWording {
  const wording = wordingFor(reader, planLanguage);
  const { handover: words, programme } = textsFor(reader.language);
  const { euros } = formatsFor(reader.language, reader.locale);
  const { standing, notStatedKind } = programme;
  return {
    ...wording,
    words,
    standing,
    notStatedKind,
    euros,
    day: (day) => wording.period(periodFrom(day)),
    mark: (secrecies) => secrecyMark(secrecies, reader),
  };
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

/** Returns the secrecies on what goes over; null where everybody finds all of it. */
export const secretIn = (documents: readonly HandedDocument[]): readonly Secrecy[] | null =>
  documents.some(({ isSecret }) => isSecret) ? documents.flatMap(({ inForce }) => inForce) : null;

/** Returns the handover file written out for a reader: the paper that every format draws. With secret documents each page says so. */
export function handoverPaper(
  file: HandoverFile & { readonly documents: readonly HandedDocument[] },
  reader: PaperReader,
): Paper {
  const wording = handoverWording(reader, file.programme.lang);
  const { words, texts, day } = wording;
  const { title, municipality } = file.programme;
  const secret = secretIn(file.documents);
  return {
    language: languageTag(reader.language, reader.locale),
    organisation: municipality,
    accent: reader.accent,
    // the foot of each page names the kind: so the mark stands on every page
    kind: secret === null ? words.kind : textsFor(reader.language).secrecy.markedKind(words.kind),
    title: words.paperTitle(title),
    lead: leadOf(file, wording),
    stamp: [words.on(day(file.on)), words.until(day(file.termEnd))],
    caveat: secret === null ? null : secrecyMark(secret, reader),
    contents: null,
    page: texts.page,
    sections: [
      { title: words.sections.objectives, blocks: objectiveBlocks(file, wording) },
      { title: words.sections.running, blocks: runningBlocks(file, wording) },
      ...(file.promised.length === 0
        ? []
        : [{ title: words.sections.promised, blocks: promisedBlocks(file, wording) }]),
      { title: words.sections.cost, blocks: costBlocks(file, wording) },
      { title: words.sections.documents, blocks: documentBlocks(file.documents, wording) },
      { title: words.sections.open, blocks: openBlocks(file, wording) },
    ],
  };
}
