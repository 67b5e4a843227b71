import {
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { html } from "hono/html";
import { ok } from "../domain/shared/result.ts";
import { bodyOf } from "./docx/body.ts";
import { textWidth } from "./docx/columnWidths.ts";
import { docxStyles, styles } from "./docx/docxStyles.ts";
import { runsOf } from "./docx/runs.ts";
import type { Paper } from "./paper.ts";
import { isTooLong, type PaperMade, tooLong } from "./paperLength.ts";
import { plainTexts } from "./plainText.ts";
import { withoutZipTimes } from "./zipTimes.ts";

/** A4 with the margins of the PDF, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1361, bottom: 1474, left: 1361, right: 1247, footer: 680 },
};

/** Who made the report and which, and on which page one reads; the numbers are fields that the word processor fills in. */
function footerOf({ organisation, kind, page: words }: Paper): Footer {
  const children = [
    ...runsOf(`${organisation} · ${kind}`),
    new TextRun("\t"),
    ...runsOf(words.before),
    new TextRun({ children: [PageNumber.CURRENT] }),
    ...runsOf(words.between),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Footer({ children: [new Paragraph({ style: styles.footer, tabStops, children })] });
}

const secondOf = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** What a file says of itself; written here, because the package writes the clock of the machine and no language. */
const propertiesOf = ({ title, organisation, kind, language }: Paper, at: Date): string =>
  String(html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${kind}</dc:subject><dc:creator>${organisation}</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>${organisation}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${secondOf(at)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${secondOf(at)}</dcterms:modified></cp:coreProperties>`);

/**
 * Returns a paper as DOCX: A4, with real headings, lists, links and tables whose head is repeated, title, language and
 * alternative texts. `at` is the instant that the file carries; the same paper and instant give the same bytes. R113: a
 * paper that is too long is not written.
 */
export async function renderDocx(data: Paper, at: Date): Promise<PaperMade> {
  if (isTooLong(data)) return tooLong;
  const paper = plainTexts(data);
  const section: ISectionOptions = {
    properties: { page },
    footers: { default: footerOf(paper) },
    children: bodyOf(paper),
  };
  const document = new Document({
    ...docxStyles(paper.language, paper.accent),
    compatibility: { version: 15 },
    sections: [section],
  });
  const properties = { path: "docProps/core.xml", data: propertiesOf(paper, at) };
  return ok(withoutZipTimes(await Packer.toBuffer(document, undefined, [properties])));
}
