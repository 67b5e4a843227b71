import assert from "node:assert/strict";
import { describe, test } from "node:test";
import mammoth from "mammoth";
import { aPaper, aReport, docxOf, dutch, english, flemish } from "../../test/support/aReport.ts";
import { xmlPartsOf } from "../../test/support/officeFile.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { refused } from "../domain/shared/result.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { renderDocx } from "./docx.ts";
import type { Paper } from "./paper.ts";

const at = new Date("2026-01-15T09:00:00Z");
const haarlem = (reader: typeof dutch | typeof flemish | typeof english) =>
  committeeYearPaper(aReport(publishedParts("haarlem-2020"), 2020), reader);
const utrecht = () => committeeYearPaper(aReport(publishedParts("utrecht-2023"), 2023), dutch);
const ofText = (text: string) => aPaper({ kind: "paragraph", text });

async function partsOf(paper: Paper): Promise<{ readonly document: string; part(name: string): string }> {
  const parts = xmlPartsOf(await docxOf(paper, at));
  const part = (name: string) => {
    const text = parts.get(name);
    assert.ok(text !== undefined, `no ${name}`);
    return text;
  };
  return { document: part("word/document.xml"), part };
}

/** Reads the file with somebody else's eyes; a fault in it would be a message of the kind error. */
async function readBack(paper: Paper, read: "convertToHtml" | "extractRawText"): Promise<string> {
  const { value, messages } = await mammoth[read]({ buffer: Buffer.from(await docxOf(paper, at)) });
  assert.deepEqual(
    messages.filter(({ type }) => type === "error"),
    [],
  );
  return value;
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const tablesOf = ({ sections }: Paper) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));

describe("the report as DOCX", () => {
  test("[AX-01] has a title, who made it and a language, in its properties and for every word of it", async () => {
    // begins: the document; the pages have their own tests
    for (const [reader, language] of [
      [dutch, "nl-NL"],
      [flemish, "nl-BE"],
      [english, "en-GB"],
    ] as const) {
      const paper = haarlem(reader);
      const { part } = await partsOf(paper);
      const core = part("docProps/core.xml");
      const said = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(core)?.[1];
      assert.equal(said("dc:title"), paper.title.replaceAll("&", "&amp;"));
      assert.deepEqual(["dc:creator", "cp:lastModifiedBy"].map(said), ["Haarlem", "Haarlem"]);
      assert.equal(said("dc:language"), language);
      assert.equal(said("dcterms:created"), "2026-01-15T09:00:00Z");
      const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(part("word/styles.xml"))?.[0] ?? "";
      assert.ok(defaults.includes(`<w:lang w:val="${language}"/>`), language);
    }
  });

  test("[AX-01] words in another language than the document say which", async () => {
    const { document } = await partsOf(
      committeeYearPaper(aReport(publishedParts("amsterdam-2024"), 2024), english),
    );
    assert.match(document, /<w:lang w:val="nl-NL"\/><\/w:rPr><w:t[^>]*>Uitvoeringsagenda uitwerken/);
    assert.doesNotMatch((await partsOf(haarlem(dutch))).document, /<w:lang/);
  });

  test("[AX-01] has one heading of the first level and then one of the second for each section, no level left out", async () => {
    const paper = utrecht();
    const { document, part } = await partsOf(paper);
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) =>
      Number(level),
    );
    assert.deepEqual(
      levels,
      [1, 2, ...paper.sections.map(() => 2)],
      "the list of contents has a heading too",
    );
    for (const id of ["Heading1", "Heading2", "Caption", "PaperTable", "Hyperlink"])
      assert.ok(part("word/styles.xml").includes(`w:styleId="${id}"`), id);
    assert.deepEqual(
      [...(await readBack(paper, "convertToHtml")).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level)),
      levels,
    );
  });

  test("[AX-01] each table has a head that is repeated, a name, and a caption above it; each picture says what it shows", async () => {
    const paper = haarlem(dutch);
    const { document } = await partsOf(paper);
    const tables = tablesOf(paper);
    assert.equal(count(document, /<w:tblHeader\/>/g), tables.length);
    assert.equal(count(document, /<w:tbl>.*?<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/g), tables.length);
    assert.equal(
      count(document, /<w:pStyle w:val="Caption"\/>(?:(?!<w:p>).)*<\/w:p><w:tbl>/g),
      tables.length,
    );
    assert.deepEqual(
      [...document.matchAll(/<w:tblCaption w:val="([^"]*)"\/>/g)].map(([, name]) => name),
      tables.map(({ caption }) => caption),
    );
    const alts = [...document.matchAll(/<wp:docPr id="(\d+)" name="\d+" descr="([^"]*)"/g)];
    assert.equal(new Set(alts.map(([, id]) => id)).size, 8, "every picture has a number of its own");
    assert.deepEqual(
      alts.map(([, , text]) => text).toSorted(),
      [0, 0, 0, 0, 0, 2, 4, 7].map((number) => `${number} van 13`),
    );
  });

  test("the list of contents leads to every section, the facts under the lead are a list, and each page has its number", async () => {
    const paper = utrecht();
    const { document, part } = await partsOf(paper);
    const anchors = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
    const marks = [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name);
    assert.equal(anchors.length, paper.sections.length);
    assert.deepEqual(anchors, marks);
    const read = await readBack(paper, "convertToHtml");
    assert.ok(read.includes(`<ul>${paper.stamp.map((fact) => `<li>${fact}</li>`).join("")}</ul>`));
    const footer = part("word/footer1.xml");
    for (const field of ["PAGE", "NUMPAGES"]) assert.match(footer, new RegExp(`<w:instrText[^>]*>${field}<`));
    assert.match(footer, /Pagina .* van /);
  });

  test("the columns of a table are as wide as the text together, also where a word has no end", async () => {
    const table = {
      caption: "Breed",
      columns: [
        { title: "Nr.", align: "left", width: 0 } as const,
        { title: "Woord", align: "left", width: 1 } as const,
        { title: "B", align: "left", width: 3 } as const,
      ],
      rows: [["a".repeat(400), "b".repeat(400), "kort"]],
      hasTotal: false,
    };
    const { document } = await partsOf(aPaper({ kind: "table", table }));
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 3);
    const total = widths.reduce((sum, width) => sum + width, 0);
    assert.ok(total <= 9298 && total > 9290, `${total}`);
    assert.ok(Math.min(...widths) > 500, String(widths));
    assert.match(document, /<w:tblLayout w:type="fixed"\/>/);
  });

  test("a column of numbers has room for each word of its title, also where there are many", async () => {
    const titles = [
      "Gereed",
      "Loopt",
      "Continu",
      "Repeterend",
      "Niet gestart",
      "Vervallen",
      "Uitgesteld",
      "Samen",
    ];
    const table = {
      caption: "Dagen",
      columns: [
        { title: "Dag", align: "left", width: 1 } as const,
        ...titles.map((title) => ({ title, align: "right", width: 0 }) as const),
      ],
      rows: [["31 december 2025", ...titles.map(() => "12")]],
      hasTotal: false,
    };
    const { document } = await partsOf(aPaper({ kind: "table", table }));
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const words = titles.map((title) => Math.max(...title.split(" ").map(({ length }) => length)));
    // a bold letter of 8.5 points takes 95 twentieths of a point on average
    words.forEach((letters, at) => {
      assert.ok(Number(widths[at + 1]) >= letters * 95, `${titles[at]}: ${widths[at + 1]}`);
    });
    assert.ok(Number(widths[0]) >= 16 * 85, `the day: ${widths[0]}`);
  });

  test("the same report and instant give the same bytes whatever the clock says, another instant gives others", async () => {
    const hex = async (paper: Paper, instant: Date) =>
      Buffer.from(await docxOf(paper, instant)).toString("hex");
    const paper = utrecht();
    const first = await hex(paper, at);
    await hex(haarlem(flemish), at); // the package counts on from document to document
    await new Promise((later) => setTimeout(later, 2_100)); // a zip counts in steps of two seconds
    assert.equal(await hex(paper, at), first);
    assert.notEqual(await hex(paper, new Date("2026-01-16T09:00:00Z")), first);
  });
});

describe("what somebody typed is text in a DOCX", () => {
  const attacks = [
    '<script>alert("x")</script>',
    "</w:t></w:r></w:p><w:p>",
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "{default-bullet-numbering-0} en {list-0} en {{list-0}",
    "&amp; &#0; <![CDATA[ ]]>",
    'INCLUDETEXT "/etc/passwd"',
  ];

  test("it comes out as it was typed", async () => {
    for (const attack of attacks)
      assert.ok((await readBack(ofText(attack), "extractRawText")).includes(attack), attack);
  });

  test("also in a title, a cell, a caption, a footer and the description of a picture, and the XML stays whole", async () => {
    for (const attack of attacks) {
      const table = {
        caption: attack,
        columns: [
          { title: attack, align: "left", width: 1 } as const,
          { title: "", align: "left", width: 1 } as const,
        ],
        rows: [
          [attack, { share: 0.5, alt: attack, tone: "known" } as const],
          [{ words: attack, language: "nl" }, ""],
        ],
        hasTotal: false,
      };
      const paper = {
        ...aPaper({ kind: "table", table }),
        ...{ title: attack, lead: attack, stamp: [attack], contents: attack, kind: attack, caveat: attack },
      };
      const { document } = await partsOf(paper);
      assert.doesNotMatch(document, /<script|<w:instrText/);
      assert.equal((await readBack(paper, "extractRawText")).split(attack).length - 1, 10, attack);
    }
  });

  test("a mark of the package itself is not filled in, neither in words nor in what is said of a picture", async () => {
    const mark = "{list-0}";
    const table = {
      caption: mark,
      columns: [{ title: mark, align: "left", width: 1 } as const],
      rows: [[{ share: 1, alt: mark, tone: "known" } as const]],
      hasTotal: false,
    };
    const { document } = await partsOf(aPaper({ kind: "table", table }));
    assert.match(document, /descr="\{\u2060list-0\}"/);
    assert.match(document, /<w:tblCaption w:val="\{\u2060list-0\}"\/>/);
  });

  test("signs that no document can carry are left out, wherever they stand", async () => {
    const odd = "voor\ufffe\u0000\u000b\ud800na";
    const paper = { ...ofText(odd), title: odd, organisation: odd, kind: odd };
    const { part } = await partsOf(paper);
    assert.match(part("docProps/core.xml"), /<dc:title>voor\ufffdna<\/dc:title>/);
    assert.equal((await readBack(paper, "extractRawText")).split("voor\ufffdna").length - 1, 4);
  });

  test("each line of a text stands on a line, a tab stays, and letters from right to left and emoji are kept", async () => {
    const { document } = await partsOf(ofText("een\ntwee\r\ndrie\rvier"));
    assert.match(document, /een<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>twee/);
    assert.equal(count(document, /<w:br\/>/g), 3);
    const words = "ברוכים הבאים\tمرحبا 😀 汉字";
    assert.ok((await readBack(ofText(words), "extractRawText")).includes(words));
  });

  test("a title of 10,000 signs is all there", async () => {
    const title = "Een heel lang verhaal. ".repeat(435).slice(0, 10_000);
    const paper = { ...ofText("kort"), title };
    assert.ok((await readBack(paper, "extractRawText")).includes(title));
    assert.ok((await partsOf(paper)).part("docProps/core.xml").includes(title));
  });

  test("a colour that is none is refused: it would be markup", async () => {
    await assert.rejects(docxOf({ ...ofText("x"), accent: '"/><w:x' }, at), RangeError);
  });
});

describe("R113: a report that is too long is not written", () => {
  test("also not as DOCX", async () => {
    assert.deepEqual(await renderDocx(ofText("woord ".repeat(300_000)), at), refused({ code: "R113" }));
  });
});
