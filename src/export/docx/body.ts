import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, InternalHyperlink, Paragraph } from "docx";
import type { Block, Paper } from "../paper.ts";
import { listOf, styles } from "./docxStyles.ts";
import { type Pictures, picturesIn } from "./pictures.ts";
import { barOf, runsOf } from "./runs.ts";
import { tableOf } from "./tables.ts";

const textIn = (style: string, text: string): Paragraph => new Paragraph({ style, children: runsOf(text) });
const placeOf = (section: number): string => `part${section}`;

const listLine = (style: string, children: ConstructorParameters<typeof InternalHyperlink>[0]["children"]) =>
  new Paragraph({ style, numbering: listOf, children });

/** The list of contents: links, without numbers of pages, which only the word processor knows. */
const contentsOf = (title: string, sections: Paper["sections"]): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(title) }),
  ...sections.map((section, at) => {
    const children = runsOf(section.title, { style: styles.link });
    return listLine(styles.contents, [new InternalHyperlink({ anchor: placeOf(at + 1), children })]);
  }),
];

/** A heading that the list of contents leads to. The number is our own: the package would count on from document to document. */
function sectionHeading(title: string, number: number): Paragraph {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2 });
  heading.addChildElement(new BookmarkStart(placeOf(number), number));
  for (const run of runsOf(title)) heading.addChildElement(run);
  heading.addChildElement(new BookmarkEnd(number));
  return heading;
}

/** What a person wrote, under a heading of its own and beside a line, so that nobody takes it for what is generated. */
const narrativeOf = ({ title, written, paragraphs }: Block & { kind: "narrative" }): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(title) }),
  textIn(styles.note, written),
  ...paragraphs.map((words) => {
    const children =
      typeof words === "string" ? runsOf(words) : runsOf(words.words, { language: words.language });
    return new Paragraph({ style: styles.narrative, children });
  }),
];

const redactedRuns = (piece: (Block & { kind: "redacted" })["pieces"][number]) =>
  typeof piece === "string" ? runsOf(piece) : [barOf(piece.ground)];

function blockOf(block: Block, pictures: Pictures): readonly FileChild[] {
  switch (block.kind) {
    case "table":
      return tableOf(block.table, pictures);
    case "narrative":
      return narrativeOf(block);
    case "redacted":
      return [new Paragraph({ children: block.pieces.flatMap(redactedRuns) })];
    case "note":
      return [textIn(styles.note, block.text)];
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.text) })];
  }
}

/** Returns everything of a paper between its margins, in the order of PDF and HTML. */
export function bodyOf(paper: Paper): readonly FileChild[] {
  const { organisation, kind, title, lead, stamp, caveat, contents, sections } = paper;
  const pictures = picturesIn(paper.accent);
  return [
    textIn(styles.kind, `${organisation} · ${kind}`),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
    textIn(styles.lead, lead),
    ...stamp.map((fact) => listLine(styles.stamp, runsOf(fact))),
    ...(caveat === null ? [] : [textIn(styles.caveat, caveat)]),
    ...(contents === null ? [] : contentsOf(contents, sections)),
    ...sections.flatMap((section, at) => [
      sectionHeading(section.title, at + 1),
      ...section.blocks.flatMap((block) => blockOf(block, pictures)),
    ]),
  ];
}
