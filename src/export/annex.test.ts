import assert from "node:assert/strict";
import { describe, test } from "node:test";
import readXlsxFile from "read-excel-file/node";
import { aReport, dutch, english } from "../../test/support/aReport.ts";
import { xmlPartsOf } from "../../test/support/officeFile.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { annexTables } from "./committeeYear/annexTables.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { writeXlsx } from "./xlsx.ts";
import { withoutZipTimes } from "./zipTimes.ts";

async function annexOf(name: string, year: number, reader: typeof dutch | typeof english) {
  const report = aReport(publishedParts(name), year);
  const paper = committeeYearPaper(report, reader);
  const write = () => writeXlsx(annexTables(report, paper, reader), paper.language);
  return { report, paper, write };
}

describe("the annex of a report", () => {
  test("[RC-04] has a sheet for actions, counts, targets and figures and says what it belongs to, in the language of the reader", async () => {
    for (const [reader, names] of [
      [dutch, ["Acties", "Aantal per stand", "Streefcijfers", "Andere cijfers", "Over deze bijlage"]],
      [english, ["Actions", "Number by status", "Targets", "Other figures", "About this annex"]],
    ] as const) {
      const { report, paper, write } = await annexOf("amsterdam-2024", 2024, reader);
      const sheets = await readXlsxFile(Buffer.from(await write()));
      assert.deepEqual(
        sheets.map(({ sheet }) => sheet),
        names.filter((name) => report.figures.length > 0 || name !== names[3]),
      );
      const about = sheets.at(-1)?.data.flat() ?? []; // no sheet would have no title
      for (const fact of [paper.title, ...paper.stamp]) assert.ok(about.includes(fact), fact);
    }
  });

  test("the head of every sheet stays in sight", async () => {
    const { write } = await annexOf("utrecht-2023", 2023, dutch);
    const sheets = [...xmlPartsOf(await write())].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    assert.ok(sheets.length >= 4);
    for (const [name, sheet] of sheets) assert.match(sheet, /<pane ySplit="1"[^>]*state="frozen"/, name);
  });

  test("the same lists give the same bytes, whatever the clock says", async () => {
    const { write } = await annexOf("haarlem-2020", 2020, dutch);
    const first = Buffer.from(await write()).toString("hex");
    await new Promise((later) => setTimeout(later, 2_100)); // a zip counts in steps of two seconds
    assert.equal(Buffer.from(await write()).toString("hex"), first);
  });

  test("what is no zip as the packages make it is not touched", () => {
    assert.throws(() => withoutZipTimes(Buffer.alloc(40)), RangeError);
  });
});
