import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { aPaper, aReport, dutch, english, flemish, pdfOf } from "../../test/support/aReport.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { refused } from "../domain/shared/result.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import type { Paper } from "./paper.ts";
import { isTooLong } from "./paperLength.ts";
import { renderPdf } from "./pdf.ts";

const at = new Date("2026-01-15T09:00:00Z");
const bytesAsText = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");
/** Without the marks at which a very long word may break, and with one space for any white space. */
const plain = (text: string) => text.replaceAll("\u200b", "").replace(/\s+/g, " ");

async function textOf(paper: Paper): Promise<string> {
  const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
  return plain(text);
}

const ofText = (text: string) => aPaper({ kind: "paragraph", text });

test("[AX-01] the report as PDF is tagged, has a title and a language and says that it is PDF/UA-1", async () => {
  // begins: the document; the pages have their own tests
  for (const [reader, language] of [
    [dutch, "nl-NL"],
    [flemish, "nl-BE"],
    [english, "en-GB"],
  ] as const) {
    const paper = committeeYearPaper(aReport(publishedParts("haarlem-2020"), 2020), reader);
    const pdf = pdfOf(paper, at);
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
    assert.equal(info["Title"], paper.title);
    assert.equal(info["Language"], language);
    const bytes = bytesAsText(pdf);
    assert.match(bytes, /pdfuaid:part>1</);
    assert.match(bytes, /\/MarkInfo\s*<<[^>]*\/Marked true/);
    assert.match(bytes, /\/StructTreeRoot/);
  }
});

test("[AX-01] the PDF has headings, tables with header cells and a text at every bar", () => {
  const paper = committeeYearPaper(aReport(publishedParts("haarlem-2020"), 2020), dutch);
  const bytes = bytesAsText(pdfOf(paper, at));
  const count = (pattern: RegExp) => [...bytes.matchAll(pattern)].length;
  assert.equal(count(/\/S\s*\/H1\b/g), 1);
  assert.equal(count(/\/S\s*\/H2\b/g), paper.sections.length);
  const tables = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
  assert.equal(count(/\/S\s*\/Table\b/g), tables.length);
  assert.ok(count(/\/S\s*\/TH\b/g) >= tables.reduce((sum, table) => sum + table.columns.length, 0));
  const alts = [...bytes.matchAll(/\/Alt\s*\(([^)]*)\)/g)].map(([, text]) => text);
  assert.deepEqual(
    alts.toSorted(),
    [0, 0, 0, 0, 0, 2, 4, 7].map((number) => `${number} van 13`),
  );
});

test("a long report has a list of contents and every page has its number", async () => {
  const pdf = pdfOf(committeeYearPaper(aReport(publishedParts("utrecht-2023"), 2023), dutch), at);
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  assert.match(text[0] ?? "", /Inhoud/);
  text.forEach((page, index) => {
    assert.match(plain(page), new RegExp(`Pagina ${index + 1} van ${totalPages}`));
  });
});

test("the same report and instant give the same bytes, another instant gives others", () => {
  const paper = committeeYearPaper(aReport(publishedParts("gent-2021"), 2022), flemish);
  const hex = (instant: Date) => Buffer.from(pdfOf(paper, instant)).toString("hex");
  assert.equal(hex(at), hex(at));
  assert.notEqual(hex(at), hex(new Date("2026-01-16T09:00:00Z")));
});

test("what somebody typed is printed as typed and is never read as markup", async () => {
  const attacks = [
    '#read("/etc/passwd")',
    '#import "@preview/tablex:0.0.8": *',
    "*x* _y_ `z`",
    "$ 50 $ en <label> @verwijzing",
    "= Kop",
    "#set page(fill: black)",
    '\\u{41} "]) #panic()',
    "// geen commentaar /* ook niet */",
  ];
  for (const attack of attacks)
    assert.ok((await textOf(ofText(attack))).includes(plain(attack)), `${attack} came out otherwise`);
});

test("a title, a cell and a text at a bar are no markup either", async () => {
  const attack = '#read("/etc/passwd") *x*';
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
  const text = await textOf({
    ...aPaper({ kind: "table", table }),
    title: attack,
    lead: attack,
    stamp: [attack],
  });
  assert.equal(text.split(attack).length - 1, 7);
});

test("signs that no document can carry are left out, and signs without a letter form are shown as their number", async () => {
  const text = await textOf(ofText("voor\ufffe\u0000\ud800na, 汉字 en \u{1fae0}."));
  assert.match(text, /voor\ufffdna|voor\[U\+FFFD\]na/);
  assert.match(text, /\[U\+6C49\]\[U\+5B57\] en \[U\+1FAE0\]\./);
});

test("text from right to left and emoji do not stop the report", async () => {
  const text = await textOf(ofText("Welkom ברוכים הבאים en مرحبا 😀"));
  assert.match(text, /Welkom/);
  assert.match(text, /[\u05d0-\u05ea]/);
});

test("a very long word stays inside its column", async () => {
  const word = "a".repeat(400);
  const table = {
    caption: "Lang",
    columns: [
      { title: "Woord", align: "left", width: 1 } as const,
      { title: "B", align: "left", width: 3 } as const,
    ],
    rows: [[word, "kort"]],
    hasTotal: false,
  };
  const pdf = pdfOf(aPaper({ kind: "table", table }), at);
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const { items } = await page.getTextContent();
  const letters = items.flatMap((item) => ("str" in item && item.str === "a" ? [item] : []));
  assert.equal(letters.length, 400);
  for (const letter of letters) {
    const rightEdge = Number(letter.transform[4]) + letter.width;
    assert.ok(rightEdge < 189, `a letter ends at ${rightEdge} points, in the next column`);
  }
});

test("a cell with more words than a page holds goes on over the pages and loses none", async () => {
  const words = Array.from({ length: 3000 }, (_, at) => `woord${at}`);
  const table = {
    caption: "Lang",
    columns: [
      { title: "A", align: "left", width: 1 } as const,
      { title: "B", align: "left", width: 1 } as const,
    ],
    rows: [[words.join(" "), "kort"]],
    hasTotal: false,
  };
  const { text, totalPages } = await extractText(pdfOf(aPaper({ kind: "table", table }), at), {
    mergePages: true,
  });
  assert.ok(totalPages > 3);
  assert.deepEqual(
    [...text.matchAll(/woord\d+/g)].map(([word]) => word),
    words,
  );
});

test("the fonts are those that the typesetter brings along, so that every machine sets the same page", () => {
  const paper = committeeYearPaper(aReport(publishedParts("amsterdam-2024"), 2024), dutch);
  const names = [...bytesAsText(pdfOf(paper, at)).matchAll(/\/BaseFont\s*\/\w+\+([\w-]+)/g)];
  const families = new Set(names.map(([, name = ""]) => name.split("-")[0]));
  assert.deepEqual([...families], ["LibertinusSerif"]);
});

test("the bars of a paper have the colour of its organisation", () => {
  const share = { share: 1, alt: "alles", tone: "known" } as const;
  const columns = [
    { title: "Deel", align: "left", width: 1 },
    { title: "Aandeel", align: "left", width: 1 },
  ] as const;
  const table = { caption: "Delen", columns, rows: [["Alles", share]], hasTotal: false };
  const paper = aPaper({ kind: "table", table });
  const drawn = (accent: string) => Buffer.from(pdfOf({ ...paper, accent }, at)).toString("hex");
  assert.notEqual(drawn("#712b75"), drawn(paper.accent));
  assert.equal(drawn("#712b75"), drawn("#712B75"));
});

describe("R113: a report that is too long for paper is not set", () => {
  const aList = (rows: number, words: string) => {
    const column = { title: "Actie", align: "left", width: 1 } as const;
    const cells = Array.from({ length: rows }, () => [words, { words: "", language: "nl" }]);
    return aPaper({
      kind: "table",
      table: { caption: "Acties", columns: [column, column], rows: cells, hasTotal: false },
    });
  };
  const answer = (paper: Paper) => renderPdf("paper", paper, at);

  test("many rows and many words both make it long, and it is not begun", () => {
    const started = performance.now();
    for (const paper of [aList(20_000, ""), aList(100, "woord ".repeat(4000)), ofText("a".repeat(1_500_001))])
      assert.deepEqual(answer(paper), refused({ code: "R113" }));
    assert.ok(performance.now() - started < 1000);
  });

  test("a report of an ordinary municipality is far from it", () => {
    const paper = committeeYearPaper(aReport(publishedParts("utrecht-2023"), 2023), dutch);
    const { sections } = paper;
    const tenfold = { ...paper, sections: Array.from({ length: 10 }, () => sections).flat() };
    assert.ok(!isTooLong(tenfold));
  });
});
