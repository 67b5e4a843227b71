import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from "docx";
import { isColour } from "../../domain/organisation/index.ts";

/** The colours of a paper beside the accent of its organisation; the same as in HTML and PDF. */
export const colours = {
  ink: "#14232d",
  soft: "#4a5963",
  line: "#75848d",
  hair: "#cfd7db",
  light: "#dcebee",
  paper: "#ffffff",
} as const;

/** A colour as the format writes it. */
const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** The names of the styles that blocks and cells refer to. */
export const styles = {
  lead: "Lead",
  kind: "Kind",
  stamp: "Stamp",
  caveat: "Caveat",
  narrative: "Narrative",
  note: "Note",
  contents: "Contents",
  cell: "TableText",
  head: "TableHead",
  total: "TableTotal",
  footer: "Footer",
  table: "PaperTable",
  link: "Hyperlink",
} as const;
/** The one kind of list: a dot before each line. */
export const listOf = { reference: "list", level: 0 } as const;

const [small, body] = [18, 21]; // in half points
const soft = { color: hex(colours.soft), size: small };

/** A table with lines between its rows, a strong one under its head and one over its totals. */
const tableStyle = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:customStyle="1" w:styleId="${styles.table}"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${hex(colours.hair)}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${hex(colours.hair)}"/></w:tblBorders>
<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/><w:right w:w="150" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${hex(colours.ink)}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="lastRow"><w:tblPr/><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${hex(colours.ink)}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`;

const heading = (size: number, before: number, after: number) => ({
  run: { color: hex(colours.ink), size, bold: true },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const edge = (colour: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color: hex(colour),
  size,
  space,
});

const paragraph = (id: string, name: string, look: object) => ({
  id,
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  ...look,
});

/** What a reader must know first, and what a person wrote: both stand beside a line. */
const besideLine = (accent: string) => [
  paragraph(styles.caveat, "Caveat", {
    paragraph: {
      border: { left: edge(colours.ink, 18, 9) },
      indent: { left: 200 },
      spacing: { before: 240 },
    },
  }),
  paragraph(styles.narrative, "Narrative", {
    paragraph: { border: { left: edge(accent, 18, 9) }, indent: { left: 200 } },
  }),
];

/** Returns the styles of a document in the language and the colour of its organisation. Throws on a text that is no colour. */
export function docxStyles(
  language: string,
  accent: string,
): Pick<IPropertiesOptions, "styles" | "externalStyles" | "numbering"> {
  if (!isColour(accent)) throw new RangeError(`not a colour: ${accent}`);
  return {
    externalStyles: tableStyle,
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: body, color: hex(colours.ink), language: { value: language } },
          paragraph: { spacing: { after: 140, line: 276 } },
        },
        heading1: heading(46, 80, 200),
        heading2: heading(29, 480, 160),
        heading3: heading(24, 320, 120),
        caption: { run: soft, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
        hyperlink: { run: { color: hex(accent), underline: {} } },
      },
      paragraphStyles: [
        paragraph(styles.lead, "Lead", { run: { size: 27 }, paragraph: { spacing: { after: 200 } } }),
        paragraph(styles.kind, "Kind", {
          run: { color: hex(colours.soft) },
          paragraph: { spacing: { after: 0 } },
        }),
        paragraph(styles.stamp, "Stamp", { run: soft, paragraph: { spacing: { after: 40 } } }),
        paragraph(styles.note, "Note", { run: soft, paragraph: { spacing: { before: 120, after: 140 } } }),
        paragraph(styles.contents, "Contents", { paragraph: { spacing: { after: 60 } } }),
        ...besideLine(accent),
        paragraph(styles.cell, "Table Text", {
          run: { size: small },
          paragraph: { spacing: { after: 0, line: 252 } },
        }),
        paragraph(styles.head, "Table Head", {
          run: { size: 17, bold: true },
          paragraph: { spacing: { after: 0 } },
        }),
        paragraph(styles.total, "Table Total", {
          run: { size: small, bold: true },
          paragraph: { spacing: { after: 0 } },
        }),
        paragraph(styles.footer, "footer", {
          run: { ...soft, size: 17 },
          paragraph: { border: { top: edge(colours.hair, 4, 6) } },
        }),
      ],
    },
    numbering: {
      config: [
        {
          reference: listOf.reference,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "\u2022",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 260 } } },
            },
          ],
        },
      ],
    },
  };
}
