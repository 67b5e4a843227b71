import assert from "node:assert/strict";
import { describe, test } from "node:test";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { extractText } from "unpdf";
import { aReport, docxOf, dutch, english, pdfOf } from "../../test/support/aReport.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { type ReportLayout, usualLayout } from "../domain/reporting/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { annexTables } from "./committeeYear/annexTables.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { writeHtml } from "./html.tsx";
import { writeReportJson } from "./json.ts";
import { writeXlsx } from "./xlsx.ts";

const at = new Date("2026-01-15T09:00:00Z");
const report = () => aReport(publishedParts("haarlem-2020"), 2020);
const writtenOn = dayFrom("2026-10-12");
const layout: ReportLayout = {
  ...usualLayout("committeeYear"),
  narratives: [
    { place: "introduction", text: "Vooraf: een woord\n\nen nog een <b>woord</b>.", writtenOn },
    { place: "actions", text: "Over de 13 acties.", writtenOn },
    { place: "conclusion", text: "Tot slot een {list-0} en #set.", writtenOn },
  ],
};
const paper = committeeYearPaper(report(), dutch, layout);
const plain = (words: string) => words.replace(/\s+/g, " ");

describe("R174: what somebody wrote stands apart from what is generated, in every format", () => {
  test("page, PDF, HTML and DOCX name who wrote it and when, and show the words as they were typed", async () => {
    const { text: pdf } = await extractText(pdfOf(paper, at), { mergePages: true });
    const docx = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(paper, at)) });
    const html = writeHtml(paper);
    assert.equal(html.match(/<div class="narrative">/g)?.length, 3);
    assert.ok(html.includes("en nog een &lt;b&gt;woord&lt;/b&gt;."), "typed signs are no markup");
    for (const found of [pdf, docx.value].map(plain)) {
      assert.equal(found.match(/Toelichting van het programmateam/g)?.length, 3);
      assert.match(found, /Geschreven op 12 oktober 2026 Vooraf: een woord en nog een <b>woord<\/b>\./);
      assert.match(
        found,
        /Alle acties Toelichting van het programmateam .* Over de 13 acties\. Alle acties met/,
      );
      assert.match(found, /Conclusie .* Tot slot een \{list.0\} en #set\./);
    }
  });

  test("a spreadsheet has them in a list of their own, and only where somebody wrote", async () => {
    const sheets = await readXlsxFile(
      Buffer.from(await writeXlsx(annexTables(report(), paper, dutch), "nl-NL")),
    );
    const own = sheets.find(({ sheet }) => sheet === "Toelichting")?.data;
    assert.deepEqual(own?.[2], ["Alle acties", "Over de 13 acties.", "Geschreven op 12 oktober 2026"]);
    const silent = annexTables(report(), committeeYearPaper(report(), dutch), dutch);
    assert.ok(silent.every(({ name }) => name !== "Toelichting"));
  });

  test("JSON keeps them beside the report, not in it", () => {
    const { narratives, ...model } = JSON.parse(writeReportJson(report(), layout));
    assert.deepEqual(narratives, layout.narratives);
    assert.ok(!JSON.stringify(model).includes("Over de 13 acties"));
  });

  test("in an English paper the Dutch words are marked as Dutch", () => {
    const html = writeHtml(committeeYearPaper(report(), english, layout));
    assert.ok(html.includes("Explanation by the programme team"));
    assert.ok(html.includes('<span lang="nl">Over de 13 acties.</span>'));
  });
});

describe("the order of the parts of a report", () => {
  const titles = (parts: ReportLayout["parts"], narratives: ReportLayout["narratives"] = []) =>
    committeeYearPaper(report(), dutch, { parts, narratives }).sections.map(({ title }) => title);

  test("is that of its layout; a part that is left out is gone, and a part without anything to show stays away", () => {
    assert.deepEqual(titles(["actions", "history", "statuses", "sources"]), [
      "Alle acties",
      "Hoe de acties ervoor staan",
      "Waar dit vandaan komt",
    ]);
  });

  test("what somebody wrote in a part that is left out is shown all the same", () => {
    const text = "Over de cijfers.";
    const found = titles(["actions", "statuses", "sources"], [{ place: "targets", text, writtenOn }]);
    assert.equal(found.at(-1), "De streefcijfers");
  });
});
