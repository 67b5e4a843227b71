import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { limits } from "../../src/intake/limits.ts";
import { readSheet } from "../../src/intake/readSheet.ts";
import { textCell, workbookParts, zipFile } from "../support/zipFile.ts";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
after(() => rmSync(folder, { recursive: true }));

async function refusal(bytes: Uint8Array): Promise<string> {
  const sheet = await readSheet(bytes);
  return sheet.ok ? "read" : sheet.problem.code;
}

type Cost = { code: string; milliseconds: number; heap: number; grown: number };

/** Reads in a process of its own with a heap of 128 MB: what needs more ends there. */
function costOf(path: string, streamed?: number): Cost {
  const script = join(import.meta.dirname, "../support/readUpload.ts");
  const line = ["--max-old-space-size=128", "--import", "tsx", script, path];
  const run = spawnSync(process.execPath, [...line, ...(streamed ? [String(streamed)] : [])], {
    encoding: "utf8",
  });
  assert.equal(run.status, 0, run.stderr);
  const cost: Cost = JSON.parse(run.stdout);
  return cost;
}

function assertCheap(cost: Cost, code: string, most: { milliseconds: number; grown: number }) {
  assert.equal(cost.code, code);
  assert.ok(cost.milliseconds < most.milliseconds, `${cost.milliseconds} ms`);
  assert.ok(cost.heap < 128, `${cost.heap} MB of heap`);
  assert.ok(cost.grown < most.grown, `${cost.grown} MB more memory`);
}

describe("a file that is too large is refused before it is read", () => {
  test("[DI-06] I101: a file of 200 MB is refused by its size", () => {
    const path = join(folder, "200mb.xlsx");
    writeFileSync(path, "");
    truncateSync(path, 200 * 1024 * 1024);
    assertCheap(costOf(path), "I101", { milliseconds: 1000, grown: 20 });
  });

  test("I101: an upload that goes on for 200 MB is cut off at the limit", () => {
    assertCheap(costOf("", 200 * 1024 * 1024), "I101", { milliseconds: 2000, grown: 80 });
  });

  test("[DI-06] I108: a CSV of 2 million rows within 10 MB is refused at row 20,001", () => {
    const path = join(folder, "rows.csv");
    writeFileSync(path, "a;b\n".repeat(2_000_000));
    assertCheap(costOf(path), "I108", { milliseconds: 3000, grown: 200 });
  });

  test("I108: a workbook of 2 million rows is refused at row 20,001", () => {
    const path = join(folder, "rows.xlsx");
    const rows = Array.from(
      { length: 2_000_000 },
      (_, at) => `<row><c><v>${(at * 7919) % 99991}</v></c></row>`,
    );
    writeFileSync(path, zipFile(workbookParts(rows.join(""))));
    assertCheap(costOf(path), "I108", { milliseconds: 3000, grown: 300 });
  });

  test("I101: the same limit holds for bytes that are in memory already", async () => {
    assert.equal(await refusal(new Uint8Array(limits.sheetBytes + 1)), "I101");
  });

  test("I108: a row that says it is the four-billionth is refused without making the rows before it", async () => {
    const file = zipFile(workbookParts(`<row r="4000000000">${textCell("A4000000000", "x")}</row>`));
    assert.equal(await refusal(file), "I108");
  });

  test("I109 and I110: a hundred columns and ten thousand characters are the most", async () => {
    assert.equal(await refusal(Buffer.from(";".repeat(100))), "I109");
    assert.equal(await refusal(Buffer.from(`titel\n${"x".repeat(10_001)}`)), "I110");
    assert.equal(await refusal(Buffer.from(`titel\n${"x".repeat(3_000_000)}`)), "I110");
    assert.equal(await refusal(zipFile(workbookParts(`<row r="1">${textCell("CW1", "x")}</row>`))), "I109");
    assert.equal(
      await refusal(zipFile(workbookParts(`<row r="1">${textCell("A1", "x".repeat(10_001))}</row>`))),
      "I110",
    );
    assert.equal(await refusal(zipFile(workbookParts(`<row r="1">${textCell("CV1", "x")}</row>`))), "read");
  });
});

describe("a zip cannot unpack to more than it may", () => {
  const zeros = Buffer.alloc(90 * 1024 * 1024);

  test("I105: a zip bomb is refused by what its directory declares", async () => {
    const bomb = zipFile([...workbookParts(""), { name: "xl/media/plaatje.xml", bytes: zeros }]);
    assert.ok(bomb.length < limits.sheetBytes);
    assert.equal(await refusal(bomb), "I105");
  });

  test("I105: a thousand small parts that are large together are refused", async () => {
    const parts = Array.from({ length: 1001 }, (_, at) => ({
      name: `xl/${at}.xml`,
      bytes: Buffer.from("<a/>"),
    }));
    assert.equal(await refusal(zipFile(parts)), "I105");
  });

  test("I104: a sheet that declares a small size is not unpacked past that size", async () => {
    const [workbook, links] = workbookParts("");
    assert.ok(workbook && links);
    const liar = { name: "xl/worksheets/sheet1.xml", bytes: zeros, declared: 1000 };
    const path = join(folder, "liar.xlsx");
    writeFileSync(path, zipFile([workbook, links, liar]));
    assertCheap(costOf(path), "I104", { milliseconds: 1000, grown: 40 });
  });

  test("I106: a part that declares one size in the directory and another before its bytes is refused", async () => {
    const parts = workbookParts("").map((part) => ({ ...part, declaredLocally: 5 }));
    assert.equal(await refusal(zipFile(parts)), "I106");
  });

  test("I106: a size that comes after the bytes must be zero or the same in front of them", async () => {
    const after = workbookParts(`<row r="1">${textCell("A1", "x")}</row>`).map((part) => ({
      ...part,
      flags: 8,
    }));
    assert.equal(await refusal(zipFile(after.map((part) => ({ ...part, declaredLocally: 0 })))), "read");
    assert.equal(await refusal(zipFile(after.map((part) => ({ ...part, declaredLocally: 7 })))), "I106");
  });

  test("I106: two parts that share the same bytes are refused", async () => {
    const [first, second, third] = workbookParts(`<row r="1">${textCell("A1", "x")}</row>`);
    assert.ok(first && second && third);
    assert.equal(await refusal(zipFile([first, { ...first, offset: 0 }])), "I106");
    const nested = zipFile([first, second, third]);
    const central = nested.indexOf("PK\x01\x02");
    const packed = nested.indexOf("PK\x03\x04", 4) + 10 - (30 + first.name.length);
    nested.writeUInt32LE(packed, 18); // the first part now holds the head of the second one as well
    nested.writeUInt32LE(packed, central + 20);
    assert.equal(await refusal(nested), "I106");
  });

  test("I104: bytes that do not have the checksum of their part are refused", async () => {
    const file = zipFile(workbookParts(`<row r="1">${textCell("A1", "x")}</row>`));
    file.writeUInt32LE(1, file.indexOf("PK\x01\x02") + 16);
    assert.equal(await refusal(file), "I104");
  });

  test("I104: a broken zip and a zip that is cut off are refused", async () => {
    const whole = zipFile(workbookParts(`<row r="1">${textCell("A1", "Titel")}</row>`));
    assert.equal(await refusal(whole), "read");
    assert.equal(await refusal(whole.subarray(0, whole.length - 40)), "I104");
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 70, 120);
    assert.equal(await refusal(damaged), "I104");
    assert.equal(await refusal(Buffer.from("PK\x03\x04 dit is geen zip")), "I104");
  });

  test("I104: words that grow when they are read are refused", async () => {
    const [workbook, links, sheet] = workbookParts("");
    assert.ok(workbook && links && sheet);
    const laughs = Buffer.from(`<!DOCTYPE a [<!ENTITY b "bbbb">]>${sheet.bytes.toString()}`);
    assert.equal(await refusal(zipFile([workbook, links, { ...sheet, bytes: laughs }])), "I104");
  });
});

describe("a file of another type is refused, whatever its name", () => {
  const others: readonly (readonly [string, Buffer])[] = [
    ["PDF", Buffer.from("%PDF-1.7\n%âãÏÓ")],
    ["PNG", Buffer.from("89504e470d0a1a0a0000000d", "hex")],
    ["web page", Buffer.from("<!DOCTYPE html><html><table><tr><td>Titel</td></tr></table></html>")],
    ["old or locked Excel", Buffer.from("d0cf11e0a1b11ae1000000", "hex")],
    ["XML", Buffer.from('<?xml version="1.0"?><acties/>')],
  ];
  for (const [name, bytes] of others)
    test(`I103: ${name}`, async () => assert.equal(await refusal(bytes), "I103"));

  test("I107: a zip that holds a letter and not a sheet", async () => {
    assert.equal(await refusal(zipFile([{ name: "word/document.xml", bytes: Buffer.from("<a/>") }])), "I107");
  });

  test("I102: an empty file and a sheet without a word", async () => {
    assert.equal(await refusal(Buffer.alloc(0)), "I102");
    assert.equal(await refusal(Buffer.from(";;\r\n;;\r\n")), "I102");
    assert.equal(await refusal(zipFile(workbookParts(""))), "I102");
  });

  test("I112: bytes that are no letters", async () => {
    assert.equal(await refusal(Buffer.from("titel\n\0\x01\x02")), "I112");
    assert.equal(await refusal(Buffer.from([0xff, 0xfe, 0x41])), "I112");
  });

  test("I111: a quotation mark that never closes", async () => {
    assert.equal(await refusal(Buffer.from('titel;trekker\n"open;Jansen\n')), "I111");
  });
});

describe("words of a cell stay words", () => {
  const words = [
    '<script>alert("x")</script>',
    "{{7*7}}",
    '=HYPERLINK("http://x")',
    '#read("/etc/passwd")',
    "../../x",
  ];

  test("cells that look like markup or a formula come back as typed, from CSV and from Excel", async () => {
    const quoted = words.map((text) => `"${text.replaceAll('"', '""')}"`).join("\r\n");
    const escaped = words.map((text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    const rows = escaped
      .map((text, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, text)}</row>`)
      .join("");
    for (const bytes of [Buffer.from(quoted), zipFile(workbookParts(rows))]) {
      const sheet = await readSheet(bytes);
      assert.ok(sheet.ok);
      assert.deepEqual(
        sheet.value.rows.map(({ cells: [cell] }) => cell?.kind === "text" && cell.text),
        words,
      );
    }
  });

  test("the outcome of a formula is never taken over, not in a range and not without an outcome", async () => {
    const sheetData =
      '<row r="1"><c r="A1" t="str"><f>UPPER("gereed")</f><v>GEREED</v></c><c r="B1"><f>1/0</f></c></row>' +
      '<row r="2"><c r="A2"><f t="array" ref="A2:B3">ROW()</f><v>2</v></c><c r="B2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>3</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/></c></row>';
    const sheet = await readSheet(zipFile(workbookParts(sheetData)));
    assert.ok(sheet.ok);
    const kinds = sheet.value.rows.map(({ cells }) => cells.map((cell) => cell.kind));
    const [formula, empty] = ["formula", "empty"];
    assert.deepEqual(kinds, [
      [formula, formula],
      [formula, formula],
      [formula, formula],
      [empty, empty, formula],
    ]);
  });
});
