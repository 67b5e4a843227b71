import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { aPaper, docxOf, pdfOf } from "../../test/support/aReport.ts";
import { aProgrammeSite } from "../../test/support/aSite.ts";
import { textCell, workbookParts, zipFile } from "../../test/support/zipFile.ts";
import { ok, refused } from "../domain/shared/result.ts";
import { wordsValue } from "../export/listTable.ts";
import type { Paper } from "../export/paper.ts";
import type { PaperMade } from "../export/paperLength.ts";
import { writeXlsx } from "../export/xlsx.ts";
import { readSheet } from "../intake/readSheet.ts";
import { backRoom, drawingApart, readSheetApart } from "./backRoom.ts";

const at = new Date("2026-10-12T07:00:00Z");

/** A workbook of 8,000 rows of 26 cells: most of a second of reading. */
function aLargeWorkbook(): Buffer {
  const columns = Array.from({ length: 26 }, (_, column) => String.fromCharCode(65 + column));
  const rows = Array.from({ length: 8000 }, (_, row) => {
    const cells = columns.map((letter, column) =>
      textCell(
        `${letter}${row + 1}`,
        row === 0 ? `Kop ${column}` : `woord ${(row * 7919 * (column + 1)) % 99991}`,
      ),
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return zipFile(workbookParts(rows.join("")));
}

/** A table of 3,000 rows, of which `first` stands in the first: another text is set anew. */
function aLongPaper(first: string): Paper {
  const column = { title: "Actie", align: "left", width: 1 } as const;
  const rows = Array.from({ length: 3000 }, (_, row) => [
    row === 0 ? first : `Actie ${row} van het programma`,
  ]);
  return aPaper({ kind: "table", table: { caption: "Acties", columns: [column], rows, hasTotal: false } });
}

/** What tells two files apart; comparing their bytes one by one takes minutes where they differ. */
const printOf = (made: PaperMade): string =>
  made.ok ? createHash("sha256").update(made.value).digest("hex") : made.problem.code;

type Served = { readonly took: number; readonly pages: number; readonly slowest: number };

/** Asks for a page again and again while some work is done; returns how long the work took and how the pages fared. */
async function servedDuring(work: () => Promise<unknown>, ask: () => Promise<unknown>): Promise<Served> {
  let isOver = false;
  const waits: number[] = [];
  const from = performance.now();
  const working = work().then(() => {
    isOver = true;
    return performance.now() - from;
  });
  while (!isOver) {
    const asked = performance.now();
    await ask();
    await new Promise((later) => setTimeout(later, 5));
    waits.push(performance.now() - asked);
  }
  return { took: await working, pages: waits.length, slowest: Math.max(...waits) };
}

/** No clock of the wall: a machine that is busy is slow in both, and what must hold is that the one does not wait for the other. */
function assertServed({ took, pages, slowest }: Served): void {
  assert.ok(pages >= 5, `only ${pages} pages in ${took} ms`);
  assert.ok(slowest < took / 2, `a page waited ${slowest} ms of ${took} ms`);
}

describe("heavy work is done beside the visitors", () => {
  test("pages answer while a large workbook is read, and while one of 20 MB is refused", async () => {
    const { open, post, people, path, faults } = await aProgrammeSite([]);
    const ask = () => open(people.sara, path);
    await ask();
    const bytes = new Uint8Array(aLargeWorkbook());
    const hand = (file: File) => post(people.sara, `${path}/acties/inlezen`, { bestand: file });
    let status = 0;
    const served = await servedDuring(async () => {
      status = (await hand(new File([bytes], "lijst.xlsx"))).status;
    }, ask);
    assert.equal(status, 422, "no column is a title: the page asks which one is");
    assertServed(served);
    const tooLarge = await hand(new File([new Uint8Array(19 * 1024 * 1024)], "lijst.xlsx"));
    assert.equal(tooLarge.status, 422);
    assert.equal((await ask()).status, 200);
    assert.deepEqual(faults, []);
  });

  test("what comes back is what the same work gives in place", async () => {
    const list = Buffer.from("Nr;Titel;Stand\n1;Vacatures nalopen;loopt\n");
    assert.deepEqual(await readSheetApart(list), await readSheet(list));
    assert.deepEqual(await readSheetApart(Buffer.alloc(0)), await readSheet(Buffer.alloc(0)));
    const paper = aLongPaper("De eerste");
    assert.deepEqual(await drawingApart.pdf(paper, at), ok(pdfOf(paper, at)));
    assert.equal(printOf(await drawingApart.docx(paper, at)), printOf(ok(await docxOf(paper, at))));
    const lists = [{ name: "Acties", columns: [{ title: "Nr.", width: 10 }], rows: [[wordsValue("A1")]] }];
    const annex = await drawingApart.xlsx(lists, "nl-NL");
    assert.equal(printOf(annex), printOf(ok(await writeXlsx(lists, "nl-NL"))));
  });

  test("a visitor is served while a long report is set", async () => {
    const served = await servedDuring(
      () => drawingApart.pdf(aLongPaper("Een andere"), at),
      async () => undefined,
    );
    assertServed(served);
  });

  test("a fault of the work comes back to who asked, and the next order is done", async () => {
    await assert.rejects(drawingApart.pdf({ ...aLongPaper("Zonder titel"), title: "" }, at));
    const list = Buffer.from("Nr;Titel\n1;Vacatures nalopen\n");
    assert.ok((await readSheetApart(list)).ok);
  });
});

describe("an order that takes too much memory fails alone", () => {
  // by measure: what is small needs less than 16 MB, and now and then 24 are enough for the large workbook
  const { readSheetApart, drawingApart } = backRoom(18);
  const small = Buffer.from("Nr;Titel;Stand\n1;Vacatures nalopen;loopt\n");

  test("I105: a list that takes too much memory is refused, and the orders that waited are done", async () => {
    const heavy = readSheetApart(aLargeWorkbook());
    const waiting = Promise.all([readSheetApart(small), drawingApart.pdf(aPaper(), at)]);
    const refusal = await heavy;
    assert.equal(refusal.ok ? "read" : refusal.problem.code, "I105");
    assert.deepEqual(await waiting, [await readSheet(small), ok(pdfOf(aPaper(), at))]);
  });

  test("R113: a report that takes too much memory is too long for a PDF, and the list that waited is read", async () => {
    const heavy = drawingApart.pdf({ ...aPaper(), lead: "woord ".repeat(10_000_000) }, at);
    const waiting = readSheetApart(small);
    assert.deepEqual(await heavy, refused({ code: "R113" }));
    assert.deepEqual(await waiting, await readSheet(small));
  });
});
