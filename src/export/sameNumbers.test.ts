import assert from "node:assert/strict";
import { test } from "node:test";
import mammoth from "mammoth";
import readXlsxFile from "read-excel-file/node";
import { extractText } from "unpdf";
import { aReport, aWholeYear, docxOf, dutch, english, pdfOf } from "../../test/support/aReport.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { actionStatuses, countByStatus } from "../domain/programme/index.ts";
import {
  type CommitteeYearReport,
  committeeYearReport,
  listedActions,
  type ProgrammeChange,
  reportMoment,
  usualLayout,
  usualParts,
} from "../domain/reporting/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { textsFor } from "../texts/index.ts";
import { actionTable, statusTable } from "./actionTable.ts";
import { annexTables } from "./committeeYear/annexTables.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { writeHtml } from "./html.tsx";
import { writeReportJson } from "./json.ts";
import type { ListTable } from "./listTable.ts";
import type { Paper } from "./paper.ts";
import { wordingFor } from "./wording.ts";
import { writeXlsx } from "./xlsx.ts";

const at = new Date("2026-01-15T09:00:00Z");
const { statusTable: words } = textsFor("nl").report;
const { statusInCell } = wordingFor(dutch, "nl");
const statuses = [...actionStatuses, "notStated" as const].map(statusInCell);

const aChange: ProgrammeChange = {
  kind: "statusMoved",
  on: dayFrom("2020-06-01"),
  key: "A01",
  title: "Een actie",
  reason: null,
  from: "notStarted",
  to: "done",
};

/** The rows of the status table as a reader meets them, "Gereed 3 45", read to the end of the line or the next word. */
function countsInText(text: string): Record<string, number> {
  const plain = text.replace(/\s+/g, " ");
  const table = plain.slice(plain.indexOf(`${words.columns.bar} ${words.columns.counted}`));
  return Object.fromEntries(
    [...statuses, words.total].map((word) => {
      const count = new RegExp(`${word} (\\d+)`).exec(table)?.[1];
      return [word, Number(count)];
    }),
  );
}

const expected = (report: CommitteeYearReport) => ({
  ...Object.fromEntries(report.statuses.map(({ status, count }) => [statusInCell(status), count])),
  [words.total]: report.total,
});

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The sheets of a workbook by name, without their head, as another package reads them. */
async function sheetsOf(tables: readonly ListTable[]): Promise<Sheets> {
  const sheets = await readXlsxFile(Buffer.from(await writeXlsx(tables, "nl-NL")));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.slice(1)]));
}

const countsIn = (rows: Sheets[string] = []) =>
  Object.fromEntries(rows.map(([word, count]) => [String(word), Number(count)]));

const plain = (words: string) => words.replace(/\s+/g, " ");
const htmlText = (html: string) => html.slice(html.indexOf("<body>")).replace(/<[^>]*>|&#39;/g, " ");

/** The text of a paper as three readers meet it, each drawn by its own means and read back by another. */
async function readEverywhere(paper: Paper): Promise<Readonly<Record<"PDF" | "HTML" | "DOCX", string>>> {
  const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
  const docx = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(paper, at)) });
  return { PDF: plain(text), HTML: plain(htmlText(writeHtml(paper))), DOCX: plain(docx.value) };
}

const json = (report: CommitteeYearReport) => writeReportJson(report, usualLayout("committeeYear"));

const published = [
  ["amsterdam-2024", 2024],
  ["haarlem-2020", 2020],
  ["utrecht-2023", 2023],
  ["rotterdam-2023", 2024],
  ["gent-2021", 2022],
  ["arnhem-2021", 2021],
] as const;

for (const [name, year] of published)
  test(`[RC-04] ${name}: PDF, DOCX, HTML, JSON and XLSX give the same counts`, async () => {
    // begins: one kind of report, made from parts handed in
    const parts = publishedParts(name);
    const report = aReport(parts, year);
    const paper = committeeYearPaper(report, dutch);
    for (const [format, text] of Object.entries(await readEverywhere(paper)))
      assert.deepEqual(countsInText(text), expected(report), format);
    const { format, formatVersion, parts: order, narratives, ...model } = JSON.parse(json(report));
    assert.deepEqual([format, formatVersion, narratives], ["evenbeeld-report", "1.2", []]);
    assert.deepEqual(order, usualParts.committeeYear);
    assert.deepEqual(model, report);
    const lists = await sheetsOf([
      actionTable({ ...parts, actions: listedActions(parts.actions, []) }, dutch),
      statusTable(parts, dutch),
    ]);
    const listed = { ...countsIn(lists["Aantal per stand"]), [words.total]: lists["Acties"]?.length };
    assert.deepEqual(listed, expected(report), "the list of actions");
    const annex = await sheetsOf(annexTables(report, paper, dutch));
    assert.deepEqual(countsIn(annex["Aantal per stand"]), expected(report), "XLSX");
    const statusOf = (row: readonly unknown[]) => String(row.at(-1) ?? statusInCell("notStated")); // empty: not stated
    const counted = Object.groupBy(annex["Acties"] ?? [], statusOf);
    for (const { status, count } of report.statuses)
      assert.equal(counted[statusInCell(status)]?.length ?? 0, count, `rows of the annex with ${status}`); // none has it
  });

test("[RC-04] every number of the report stands in the DOCX as in the HTML, in the same order", async () => {
  for (const [name, year] of published) {
    const paper = committeeYearPaper(aReport(publishedParts(name), year), dutch);
    const { HTML, DOCX } = await readEverywhere(paper);
    const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? []; // none would be no report: the count below
    assert.ok(numbers(HTML).length > 40, name);
    assert.deepEqual(numbers(DOCX), numbers(HTML), name);
  }
});

test("[RC-04] the targets and figures of the report stand in the annex as numbers, with their units and periods", async () => {
  for (const [name, year] of published) {
    const report = aReport(publishedParts(name), year);
    const paper = committeeYearPaper(report, dutch);
    const annex = await sheetsOf(annexTables(report, paper, dutch));
    assert.deepEqual(
      (annex["Streefcijfers"] ?? []).map((row) => [row[0], row[3], row[7], row[9], row[11], row[12]]), // none: no sheet
      report.targets.map(({ measure, value, baseline, lastFigure }) => [
        measure,
        value,
        baseline?.value ?? null, // not stated
        lastFigure?.value ?? null,
        lastFigure?.interval?.lower ?? null,
        lastFigure?.interval?.upper ?? null,
      ]),
      name,
    );
    assert.deepEqual(
      (annex["Andere cijfers"] ?? []).map((row) => [row[0], row[1]]),
      report.figures.map(({ measure, value }) => [measure, value]),
      name,
    );
    const late = (annex["Acties"] ?? []).filter((row) => row[5] === "ja");
    assert.equal(late.length, report.overdue, name);
    assert.equal(annex["Over deze bijlage"]?.[0]?.[0], paper.title, name);
  }
});

test("[AC-06] the actions by status, on the days of a year and as initial, added and dropped, are the same in PDF, DOCX, HTML and JSON", async () => {
  const haarlem = publishedParts("haarlem-2020");
  const [dropped, ...others] = haarlem.actions;
  assert.ok(dropped);
  const parts = { ...haarlem, actions: [{ ...dropped, status: "lapsed" as const }, ...others] };
  const added = others.slice(-4).map(({ key }) => ({ ...aChange, kind: "actionAdded", key }) as const);
  const lapse = { ...aChange, key: dropped.key, to: "lapsed" } as const;
  const waiting = parts.actions.slice(0, -4).map(({ key }) => ({ key, status: "notStarted" as const }));
  const days = [waiting, parts.actions].map((actions, day) => ({
    on: dayFrom(day === 0 ? "2019-12-31" : "2020-12-31"),
    counts: countByStatus(actions),
  }));
  const made = committeeYearReport(parts, {
    ...aWholeYear(2020),
    history: days,
    before: waiting,
    changes: [...added, lapse],
  });
  assert.ok(made.ok);
  const report = made.value;
  const paper = committeeYearPaper(report, dutch);
  for (const found of Object.values(await readEverywhere(paper))) {
    assert.match(found, /Stand op 31 december 2020/);
    assert.match(found, /31 december 2019 0 9 0 0 0 9 31 december 2020 4 0 1 2 6 13/);
    assert.match(
      found,
      /Gereed 0 \+ 4 0 4 Niet gestart 9 0 − 9 0 Vervallen 0 \+ 1 0 1 Uitgesteld 0 \+ 2 0 2/,
    );
    assert.match(
      found,
      /telde het programma 9 acties\. Er kwamen 4 bij\. Aan het einde zijn het er 13\. 1 actie verviel/,
    );
    assert.match(found, /Samen 9 \+ 13 − 9 13/);
  }
  assert.deepEqual(JSON.parse(json(report)).shifts, report.shifts);
});

test("a report of a plan that came in later says so in every format, before its first number", async () => {
  const moment = reportMoment(2024, { today: dayFrom("2026-11-23"), began: dayFrom("2026-11-22") });
  const made = committeeYearReport(publishedParts("amsterdam-2024"), { ...aWholeYear(2024), moment });
  assert.ok(made.ok);
  const paper = committeeYearPaper(made.value, dutch);
  for (const found of Object.values(await readEverywhere(paper))) {
    assert.match(found, /Zoals ingevoerd op 22 november 2026/);
    assert.match(found, /De stand op 31 december 2024 is dus niet vastgelegd\./);
    assert.match(found, /Aantal acties per stand zoals ingevoerd op 22 november 2026/);
    assert.doesNotMatch(found, /Stand op 31 december/);
  }
  const { record } = JSON.parse(json(made.value));
  assert.deepEqual(record, { began: "2026-11-22", shows: "firstRecord" });
  assert.match(committeeYearPaper(made.value, english).caveat ?? "", /was therefore not recorded/);
});

test("[AC-06 begins] the totals of the source and the difference stand in PDF, DOCX and HTML as in the model", async () => {
  const paper = committeeYearPaper(aReport(publishedParts("amsterdam-2024"), 2024), dutch);
  for (const found of Object.values(await readEverywhere(paper))) {
    assert.match(found, /De bron noemt 74 acties\. In deze rapportage staan er 16\. Dat zijn er 58 minder\./);
    assert.match(found, /45 gereed, 24 loopt, 2 niet gestart en 3 vervallen\. Samen is dat 74\./);
    assert.match(found, /betreft Uitvoeringsplan 2020-2023/);
    assert.match(found, /Verschil − 58/);
  }
});

test("[AX-02] the first sentences say how the actions stand, and no more than is known", () => {
  // begins: this report; a reader of B1 has not tried it
  const leadOf = (name: string, year: number) =>
    committeeYearPaper(aReport(publishedParts(name), year), dutch).lead;
  assert.equal(
    leadOf("haarlem-2020", 2020),
    "4 van de 13 acties zijn gereed. 2 acties zijn uitgesteld. Van 7 acties is de stand niet vermeld.",
  );
  assert.equal(
    leadOf("rotterdam-2023", 2024),
    "Het programma telt 36 acties. Van geen enkele is vermeld hoe ver die is.",
  );
  const none = { ...publishedParts("haarlem-2020") };
  const waiting = none.actions.map((action) => ({ ...action, status: "notStarted" as const }));
  assert.match(
    committeeYearPaper(aReport({ ...none, actions: waiting }, 2020), dutch).lead,
    /^0 van de 13 acties zijn gereed\. 13 acties zijn nog niet gestart\./,
  );
});

test("[AX-03] the English paper is English, and the plan's own words are marked as Dutch", () => {
  const html = writeHtml(committeeYearPaper(aReport(publishedParts("amsterdam-2024"), 2024), english));
  assert.match(html, /<html lang="en-GB">/);
  assert.match(html, /3 of the 16 actions are done\./);
  assert.match(html, /<span lang="nl">Uitvoeringsagenda uitwerken/);
  assert.doesNotMatch(htmlText(html), /niet vermeld|Gereed/);
});
