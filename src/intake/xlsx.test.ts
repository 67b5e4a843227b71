import assert from "node:assert/strict";
import { test } from "node:test";
import writeXlsxFile from "write-excel-file/node";
import { textCell, workbookParts, zipFile } from "../../test/support/zipFile.ts";
import { dayFrom } from "../domain/shared/day.ts";
import { readSheet } from "./readSheet.ts";
import { attribute, walkTags } from "./xmlTags.ts";

const day = dayFrom("2026-07-01");

test("[DI-06] a workbook gives dates as days, percentages from 0 to 100 and rows with the number of Excel", async () => {
  const file = await writeXlsxFile(
    [
      [{ value: "Titel" }, { value: "Gereed" }],
      [],
      [
        { value: "Training" },
        { value: new Date("2026-07-01"), type: Date, format: "dd-mm-yyyy" },
        { value: 0.07, type: Number, format: "0%" },
        { value: 3.5 },
        { value: true },
      ],
    ],
    { sheet: "Acties & meer" },
  ).toBuffer();
  const sheet = await readSheet(file);
  assert.ok(sheet.ok);
  assert.equal(sheet.value.name, "Acties & meer");
  assert.deepEqual(
    sheet.value.rows.map((row) => row.number),
    [1, 2, 3],
  );
  assert.deepEqual(sheet.value.rows[2]?.cells, [
    { kind: "text", text: "Training" },
    { kind: "day", day },
    { kind: "percentage", value: 7 },
    { kind: "number", value: 3.5 },
    { kind: "yesNo", value: true },
  ]);
});

test("the sheets that are not read are named, so that nobody thinks they were", async () => {
  const file = await writeXlsxFile([
    { data: [[{ value: "Titel" }]], sheet: "Acties" },
    { data: [[{ value: "Toelichting" }]], sheet: "Uitleg" },
  ]).toBuffer();
  const sheet = await readSheet(file);
  assert.ok(sheet.ok);
  assert.deepEqual([sheet.value.name, sheet.value.otherSheets], ["Acties", ["Uitleg"]]);
});

test("a hidden sheet is passed over", async () => {
  const [workbook, links, hidden] = workbookParts(`<row r="1">${textCell("A1", "verborgen")}</row>`);
  const [, , visible] = workbookParts(`<row r="1">${textCell("A1", "zichtbaar")}</row>`);
  assert.ok(workbook && links && hidden && visible);
  const two = workbook.bytes
    .toString()
    .replace("<sheet name", '<sheet state="hidden" name="Oud" sheetId="2" r:id="rId2"/><sheet name');
  const both = links.bytes
    .toString()
    .replace(
      /<Relationship Id="rId1"[^>]*>/,
      (link) => link + link.replace("rId1", "rId2").replace("sheet1", "sheet2"),
    );
  const file = zipFile([
    { ...workbook, bytes: Buffer.from(two) },
    { ...links, bytes: Buffer.from(both) },
    visible,
    { ...hidden, name: "xl/worksheets/sheet2.xml" },
  ]);
  const sheet = await readSheet(file);
  assert.ok(sheet.ok);
  assert.deepEqual(
    [sheet.value.name, sheet.value.rows[0]?.cells],
    ["Acties", [{ kind: "text", text: "zichtbaar" }]],
  );
});

test("merged cells and errors of Excel are named as such", async () => {
  const rows = `<row r="1">${textCell("A1", "Pijler")}${textCell("B1", "x")}</row><row r="2"><c r="B2" t="e"><v>#N/A</v></c></row>`;
  const sheet = await readSheet(
    zipFile(workbookParts(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')),
  );
  assert.ok(sheet.ok);
  assert.deepEqual(sheet.value.rows[1]?.cells, [{ kind: "merged" }, { kind: "error" }]);
});

test("a percentage is known by the style that Excel itself gives it, and a number beside it stays a number", async () => {
  const styles = `<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9" applyNumberFormat="1"><alignment/></xf></cellXfs><cellStyles/></styleSheet>`;
  const rows = '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="0"><v>0.5</v></c></row>';
  const sheet = await readSheet(
    zipFile([...workbookParts(rows), { name: "xl/styles.xml", bytes: Buffer.from(styles) }]),
  );
  assert.ok(sheet.ok);
  assert.deepEqual(sheet.value.rows[0]?.cells, [
    { kind: "percentage", value: 50 },
    { kind: "number", value: 0.5 },
  ]);
});

test("[I104] a cell that names a place no sheet has is refused, and not read as one far beyond the edge", async () => {
  for (const place of ["Caaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!1", "C((((((((((1", "AAAAAA1", "1", "a1"]) {
    const sheet = await readSheet(
      zipFile(workbookParts(`<row r="1">${textCell("A1", "Titel")}${textCell(place, "x")}</row>`)),
    );
    assert.ok(!sheet.ok && sheet.problem.code === "I104", place);
    assert.equal(sheet.problem.found, place.slice(0, 40));
  }
});

test("a sign that XML does not name stays as it is written, also where every object has a member of that name", () => {
  const said: (string | undefined)[] = [];
  walkTags(Buffer.from('<c t="&constructor;&lt;&nbsp;"/>'), (tag) => {
    said.push(attribute("t")(tag));
    return false;
  });
  assert.deepEqual(said, ["&constructor;<&nbsp;"]);
});
