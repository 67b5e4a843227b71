import assert from "node:assert/strict";
import { test } from "node:test";
import readXlsxFile from "read-excel-file/node";
import { extractText } from "unpdf";
import { aReport, aWholeYear, dutch, english, pdfOf } from "../../test/support/aReport.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { actionStatuses, countByStatus } from "../domain/programme/index.ts";
import {
  type CommitteeYearReport,
  committeeYearReport,
  listedActions,
  type ProgrammeChange,
  reportMoment,
} from "../domain/reporting/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { textsFor } from "../texts/index.ts";
import { actionTable, statusTable } from "./actionTable.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { writeHtml } from "./html.tsx";
import { writeReportJson } from "./json.ts";
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

async function countsInWorkbook(name: string): Promise<Record<string, number>> {
  const parts = publishedParts(name);
  const bytes = await writeXlsx(
    [actionTable({ ...parts, actions: listedActions(parts.actions, []) }, dutch), statusTable(parts, dutch)],
    "nl-NL",
  );
  const [actions, counts] = await readXlsxFile(Buffer.from(bytes));
  const rows = (counts?.data ?? []).slice(1).map(([word, count]) => [String(word), Number(count)] as const); // a missing sheet fails below
  return { ...Object.fromEntries(rows), [words.total]: (actions?.data.length ?? 0) - 1 };
}

const htmlText = (html: string) => html.slice(html.indexOf("<body>")).replace(/<[^>]*>/g, " ");

for (const [name, year] of [
  ["amsterdam-2024", 2024],
  ["haarlem-2020", 2020],
  ["utrecht-2023", 2023],
  ["rotterdam-2023", 2024],
  ["gent-2021", 2022],
  ["arnhem-2021", 2021],
] as const)
  test(`[RC-04 begins] ${name}: PDF, HTML, JSON and XLSX give the same counts`, async () => {
    // begins: one kind of report, made from parts handed in
    const report = aReport(publishedParts(name), year);
    const paper = committeeYearPaper(report, dutch);
    const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
    assert.deepEqual(countsInText(text), expected(report), "PDF");
    assert.deepEqual(countsInText(htmlText(writeHtml(paper))), expected(report), "HTML");
    const { format, formatVersion, ...model } = JSON.parse(writeReportJson(report));
    assert.deepEqual([format, formatVersion], ["evenbeeld-report", "1.1"]);
    assert.deepEqual(model, report);
    assert.deepEqual(await countsInWorkbook(name), expected(report), "XLSX");
  });

test("[AC-06] the actions by status, on the days of a year and as initial, added and dropped, are the same in PDF, HTML and JSON", async () => {
  const published = publishedParts("haarlem-2020");
  const [dropped, ...others] = published.actions;
  assert.ok(dropped);
  const parts = { ...published, actions: [{ ...dropped, status: "lapsed" as const }, ...others] };
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
  const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
  for (const found of [text, htmlText(writeHtml(paper))].map((words) => words.replace(/\s+/g, " "))) {
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
  assert.deepEqual(JSON.parse(writeReportJson(report)).shifts, report.shifts);
});

test("a report of a plan that came in later says so in every format, before its first number", async () => {
  const moment = reportMoment(2024, { today: dayFrom("2026-11-23"), began: dayFrom("2026-11-22") });
  const made = committeeYearReport(publishedParts("amsterdam-2024"), { ...aWholeYear(2024), moment });
  assert.ok(made.ok);
  const paper = committeeYearPaper(made.value, dutch);
  const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
  for (const found of [text, htmlText(writeHtml(paper))].map((words) => words.replace(/\s+/g, " "))) {
    assert.match(found, /Zoals ingevoerd op 22 november 2026/);
    assert.match(found, /De stand op 31 december 2024 is dus niet vastgelegd\./);
    assert.match(found, /Aantal acties per stand zoals ingevoerd op 22 november 2026/);
    assert.doesNotMatch(found, /Stand op 31 december/);
  }
  const { record } = JSON.parse(writeReportJson(made.value));
  assert.deepEqual(record, { began: "2026-11-22", shows: "firstRecord" });
  assert.match(committeeYearPaper(made.value, english).caveat ?? "", /was therefore not recorded/);
});

test("[AC-06 begins] the totals of the source and the difference stand in PDF and HTML as in the model", async () => {
  const paper = committeeYearPaper(aReport(publishedParts("amsterdam-2024"), 2024), dutch);
  const { text } = await extractText(pdfOf(paper, at), { mergePages: true });
  for (const found of [text, htmlText(writeHtml(paper))].map((words) => words.replace(/\s+/g, " "))) {
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
