import assert from "node:assert/strict";
import { test } from "node:test";
import writeXlsxFile from "write-excel-file/node";
import { dayFrom } from "../domain/shared/day.ts";
import { readBarometer } from "../domain/workforce/index.ts";
import { readSheet } from "./readSheet.ts";
import { readSheets } from "./readSheets.ts";

const words = (...cells: readonly string[]) => cells.map((value) => ({ value }));
const shares = (...cells: readonly number[]) =>
  cells.map((value) => ({ value, type: Number, format: "0%" }) as const);
const header = words("Kenmerk", "Nederland", "Europa (excl. Nederland)", "Buiten-Europa");

test("[DI-02] a workbook with a tab a characteristic is read whole, and its percentages are those that were published", async () => {
  const file = await writeXlsxFile([
    { sheet: "Toelichting", data: [words("Barometer Culturele Diversiteit")] },
    { sheet: "Leeg", data: [[]] },
    { sheet: "Totaal", data: [header, [...words("Meerwijk"), ...shares(0.75, 0.12, 0.13)]] },
    { sheet: "Leeftijd", data: [header, [...words("tot 35 jaar"), ...shares(0.68, 0.13, 0.2)]] },
  ]).toBuffer();
  const sheets = await readSheets(file, readSheet);
  assert.ok(sheets.ok);
  const read = readBarometer(sheets.value, {
    series: "barometer",
    title: "Barometer",
    source: "CBS",
    referenceDate: dayFrom("2024-12-31"),
    variant: "zoomedIn",
  });
  assert.ok(read.ok, JSON.stringify(read));
  assert.deepEqual(read.value.unread, ["Toelichting", "Leeg"]);
  assert.deepEqual(
    read.value.tables.map(({ series, rows }) => [series, rows]),
    [
      ["barometer-totaal", [{ about: "Meerwijk", size: null, values: [75, 12, 13] }]],
      ["barometer-leeftijd", [{ about: "tot 35 jaar", size: null, values: [68, 13, 20] }]],
    ],
  );
});

test("a workbook with more tabs than anybody publishes is refused; a CSV file is one sheet", async () => {
  const tabs = Array.from({ length: 31 }, (_, at) => ({ sheet: `Blad ${at}`, data: [words("a")] }));
  const many = await readSheets(await writeXlsxFile(tabs).toBuffer(), readSheet);
  assert.deepEqual(many, {
    ok: false,
    problem: { code: "I105", found: "XLSX: 31", limit: "30", row: null },
  });
  const csv = await readSheets(Buffer.from("Naam;Vrouwen\nA;40\n"), readSheet);
  assert.ok(csv.ok);
  assert.equal(csv.value.length, 1);
  assert.ok(!(await readSheets(Buffer.from(""), readSheet)).ok);
});
