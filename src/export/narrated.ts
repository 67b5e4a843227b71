import type { Narrative, NarrativePlace, ReportLayout, ReportPart } from "../domain/reporting/index.ts";
import { periodFrom } from "../domain/shared/period.ts";
import { textsFor } from "../texts/index.ts";
import { type ListTable, wordsValue } from "./listTable.ts";
import type { Block, Foreign, Paper } from "./paper.ts";
import type { Reader, Wording } from "./wording.ts";

/** How the parts of one report are written out. */
type Written<Part extends ReportPart> = {
  /** All parts that this kind of report can have. */
  readonly known: readonly Part[];
  /** Those that have something to show. */
  readonly shown: readonly Part[];
  readonly title: (part: Part) => string;
  readonly blocks: (part: Part) => readonly Block[];
};

const plainWords = (words: string | Foreign): string => (typeof words === "string" ? words : words.words);

const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function narrativeBlock({ text, writtenOn }: Narrative, wording: Wording, { language }: Reader): Block {
  const { narratives: words } = textsFor(language);
  return {
    kind: "narrative",
    title: words.by,
    written: words.writtenOn(wording.period(periodFrom(writtenOn))),
    paragraphs: paragraphsIn(text).map(wording.own),
  };
}

/**
 * Returns the sections of a report in the order of its layout, each beginning with what somebody wrote in it. R174: what
 * somebody wrote is never left out, also where its part has nothing else to show, and never mixed with what is generated.
 */
export function narratedSections<Part extends ReportPart>(
  layout: ReportLayout,
  { known, shown, title, blocks }: Written<Part>,
  [wording, reader]: readonly [Wording, Reader],
): Paper["sections"] {
  const { place: words } = textsFor(reader.language).narratives;
  const told = (place: NarrativePlace): readonly Block[] =>
    layout.narratives
      .filter((one) => one.place === place)
      .map((narrative) => narrativeBlock(narrative, wording, reader));
  const parts = [...new Set<ReportPart>([...layout.parts, ...known])].flatMap(
    (part) => known.find((one) => one === part) ?? [], // another part is none of this report
  );
  const sections = [
    { title: words.introduction, blocks: told("introduction") },
    ...parts.map((part) => ({
      title: title(part),
      blocks: [...told(part), ...(shown.includes(part) ? blocks(part) : [])],
      shown: shown.includes(part),
    })),
    { title: words.conclusion, blocks: told("conclusion") },
  ];
  return sections
    .filter((section) => section.blocks.length > 0 || ("shown" in section && section.shown))
    .map(({ title: heading, blocks: all }) => ({ title: heading, blocks: all }));
}

/** Returns what somebody wrote in a report as a list of its own; no list where nobody wrote. */
export function narrativeSheets({ sections }: Paper, { language }: Reader): readonly ListTable[] {
  const { narratives: words } = textsFor(language);
  const rows = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "narrative"
        ? [[title, block.paragraphs.map(plainWords).join("\n"), block.written].map(wordsValue)]
        : [],
    ),
  );
  if (rows.length === 0) return [];
  const { part, text, writtenOn } = words.columns;
  const columns = [
    { title: part, width: 30 },
    { title: text, width: 90 },
    { title: writtenOn, width: 30 },
  ];
  return [{ name: words.sheet, columns, rows }];
}
