import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { aBudgetLine } from "../../test/support/aProgramme.ts";
import { dutch } from "../../test/support/aReport.ts";
import { assertXml, xmlPartsOf } from "../../test/support/officeFile.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { budgetTotals, costAllocation, extraInvestments } from "../domain/programme/index.ts";
import { listedActions } from "../domain/reporting/index.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { checkZip, unpackPart } from "../intake/zip.ts";
import { actionTable, statusTable } from "./actionTable.ts";
import { writeCsv } from "./csv.ts";
import type { ListTable } from "./listTable.ts";
import { budgetLineTable, budgetYearTable, extraTable, unitCostTable } from "./moneyTable.ts";
import { writeXlsx } from "./xlsx.ts";

const dangerous = [
  "=1+1",
  "+31 20 123",
  "-5",
  "@SUM(A1)",
  "\t=2",
  '=HYPERLINK("http://x","y")',
  "00123",
  "10A",
];
const list: ListTable = {
  name: "Proef: a/b?",
  columns: [{ title: "=kop", width: 10 }],
  rows: dangerous.map((text) => [{ kind: "text", text }]),
};
const rowsOf = async (tables: readonly ListTable[], at = 0) =>
  (await readXlsxFile(Buffer.from(await writeXlsx(tables, "nl-NL"))))[at]?.data ?? []; // no such sheet has no rows

test("a cell of a workbook that looks like a formula or a number is stored as the text it is", async () => {
  const rows = await rowsOf([list]);
  // the reader itself takes white space off the ends of a cell
  assert.deepEqual(
    rows.map(([cell]) => cell),
    ["=kop", ...dangerous.map((text) => text.trim())],
  );
});

test("a cell of a CSV that a spreadsheet would compute gets an apostrophe", () => {
  const csv = writeCsv(list);
  assert.ok(csv.startsWith("\ufeff"));
  assert.ok(csv.includes("\r\n"));
  const rows: string[][] = parse(csv, { bom: true, delimiter: ";" });
  assert.deepEqual(
    rows.map(([cell]) => cell),
    [
      "'=kop",
      "'=1+1",
      "'+31 20 123",
      "'-5",
      "'@SUM(A1)",
      "'\t=2",
      `'=HYPERLINK("http://x","y")`,
      "00123",
      "10A",
    ],
  );
});

test("the actions of a plan leave as a list: a day is a date, a quarter is words, and what is not stated is empty", async () => {
  const parts = publishedParts("haarlem-2020");
  const [header = [], ...rows] = await rowsOf([
    actionTable({ ...parts, actions: listedActions(parts.actions, []) }, dutch),
  ]);
  assert.equal(rows.length, 13);
  const cell = (key: string, title: string) => rows.find(([found]) => found === key)?.[header.indexOf(title)];
  const withDay = parts.actions.find((action) => action.planning.end === "2020-10-06");
  assert.deepEqual(cell(withDay?.key ?? "", "Einde"), new Date("2020-10-06T00:00:00Z"));
  assert.equal(cell("A02", "Einde"), "eerste kwartaal 2021");
  assert.equal(cell("A01", "Einde"), null);
  assert.equal(cell("A04", "Stand"), "Gereed");
  assert.equal(cell("A01", "Stand"), null);
});

test("the count by status leaves as numbers, not as words", async () => {
  const rows = await rowsOf([list, statusTable(publishedParts("haarlem-2020"), dutch)], 1);
  assert.deepEqual(rows.slice(1), [
    ["Gereed", 4],
    ["Loopt", 0],
    ["Continu", 0],
    ["Repeterend", 0],
    ["Niet gestart", 0],
    ["Vervallen", 0],
    ["Uitgesteld", 2],
    ["Niet vermeld", 7],
  ]);
});

test("a day in a workbook is a date, written as in the country of the reader", async () => {
  const days: ListTable = {
    name: "Dagen",
    columns: [{ title: "Dag", width: 10 }],
    rows: [[{ kind: "day", day: dayFrom("2026-11-21") }]],
  };
  const formatIn = async (tag: string) => {
    const zip = checkZip(await writeXlsx([days], tag));
    assert.ok(zip.ok);
    const styles = unpackPart(zip.value, "xl/styles.xml");
    assert.ok(styles.ok);
    return /formatCode="(dd[^"]*)"/.exec(String(styles.value))?.[1];
  };
  assert.equal(await formatIn("nl-NL"), "dd-mm-yyyy");
  for (const tag of ["nl-BE", "en-GB"]) assert.equal(await formatIn(tag), "dd\\/mm\\/yyyy");
  const [, row] = (await readXlsxFile(Buffer.from(await writeXlsx([days], "nl-BE"))))[0]?.data ?? []; // one sheet
  assert.deepEqual(row, [new Date("2026-11-21T00:00:00Z")]);
});

test("money leaves as numbers: each line with its year and amount, each year with its kinds, total and coverage", async () => {
  const lines = [
    aBudgetLine({ key: "L1", year: 2026, amount: 60_000, kind: "structural", coverage: 0.255 }),
    aBudgetLine({ key: "L2", year: 2026, amount: 40_000, kind: null, coverage: null, purpose: "=1+1" }),
  ];
  const tables = [budgetLineTable(lines, dutch), budgetYearTable(budgetTotals(lines, 2026), dutch)];
  const [, first = [], second = []] = await rowsOf(tables);
  assert.deepEqual([first[2], first[3], first[4], first[7]], [2026, 60_000, "structureel", 25.5]);
  assert.deepEqual([second[1], second[4], second[7]], ["=1+1", null, null]);
  assert.deepEqual(await rowsOf(tables, 1), [
    ["Jaar", "Structureel", "Incidenteel", "Niet vermeld", "Samen", "Dekking in procenten"],
    [2026, 60_000, 0, 40_000, 100_000, 25.5],
  ]);
});

test("[BU-05] [BU-09] who pays each year, what is of no unit, and what goes extra to a group leave as lists", async () => {
  const extraFor = { group: "=collega's met een beperking", reason: "weinig doorstroom" };
  const lines = [aBudgetLine({ amount: 100, allocation: [{ unit: "PO", share: 0.25 }], extraFor })];
  const nameOf = (code: string) => `Onderdeel ${code}`;
  const tables = [
    unitCostTable(costAllocation(lines, 2026), nameOf, dutch),
    extraTable(extraInvestments(lines, [], new Map()), nameOf, dutch),
  ];
  assert.deepEqual(await rowsOf(tables), [
    ["Onderdeel", "2026"],
    ["Onderdeel PO", 25],
    ["Niet verdeeld", 75],
  ]);
  const [, row] = await rowsOf(tables, 1);
  assert.deepEqual(row, [
    extraFor.group,
    100,
    2026,
    null,
    "Onderdeel PO",
    extraFor.reason,
    "programmabureau",
  ]);
});

test("the check of XML sees a control character, a loose sign and a tag that stays open", () => {
  for (const wrong of ["<a>\u0001</a>", "<a>\ufffe</a>", "<a>&</a>", "<a><b></a>", "<a>"])
    assert.throws(() => assertXml(Buffer.from(wrong), "wrong"), assert.AssertionError);
  assertXml(Buffer.from("<a><b/>&amp;</a>"), "right");
});

test("a workbook opens whatever signs were typed or pasted: what XML cannot carry is left out, the rest is kept", async () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}z`);
  const pasted = [
    "\u0001",
    "\ufffe\uffff",
    "x\ud800y",
    "\udc00",
    "a]]>b",
    "<b>&amp;</b>",
    "😀",
    `${"a".repeat(32_766)}😀`,
  ];
  const table: ListTable = {
    name: "Blad\u0001\ufffe\ud800",
    columns: [{ title: "Kop\u0000\u001f\udfff<&", width: 10 }],
    rows: [...pasted, signs.slice(0, 0x300).join(""), ...signs.slice(0xd7f0)].map((text) => [
      { kind: "text", text },
    ]),
  };
  const bytes = await writeXlsx([table], "nl-NL");
  xmlPartsOf(bytes);
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  assert.equal(sheet?.sheet, "Blad");
  const [kop, ...cells] = (sheet?.data ?? []).map(([cell]) => cell); // no such sheet: no cells
  assert.equal(kop, "Kop<&");
  assert.deepEqual(cells.slice(0, 7), [null, null, "xy", null, "a]]>b", "<b>&amp;</b>", "😀"]);
  assert.equal(cells[7], "a".repeat(32_766));
  assert.equal(cells.length, table.rows.length);
});
