import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Sheet } from "../domain/shared/sheet.ts";
import { cellWords } from "../domain/shared/sheet.ts";
import { readSheet } from "./readSheet.ts";

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const sheet = await readSheet(bytes);
  assert.ok(sheet.ok, JSON.stringify(sheet));
  return sheet.value;
}

const wordsOf = (sheet: Sheet) => sheet.rows.map((row) => row.cells.map(cellWords));

const utf16 = (text: string, bigEnd: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return bigEnd ? bytes.swap16() : bytes;
};

describe("CSV as Dutch Excel writes it", () => {
  const text = "Titel;Trekker\r\nCafé “Gelijk”;Zoë\r\n";
  const expected = [
    ["Titel", "Trekker"],
    ["Café “Gelijk”", "Zoë"],
  ];
  const windows = Buffer.from("Titel;Trekker\r\nCaf\xe9 \x93Gelijk\x94;Zo\xeb\r\n", "latin1");
  const files: readonly (readonly [string, Buffer])[] = [
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["Windows-1252", windows],
    ["UTF-16, little end first", utf16(text, false)],
    ["UTF-16, big end first", utf16(text, true)],
  ];
  for (const [name, bytes] of files)
    test(`[DI-06] the letters of ${name} are read as they were typed`, async () =>
      assert.deepEqual(wordsOf(await sheetOf(bytes)), expected));

  test("the delimiter is the one on which the lines agree", async () => {
    const lists: readonly (readonly [string, readonly (readonly string[])[]])[] = [
      [
        "a;b\n1,5;2,5\n",
        [
          ["a", "b"],
          ["1,5", "2,5"],
        ],
      ],
      [
        "a,b\n1;5,2\n",
        [
          ["a", "b"],
          ["1;5", "2"],
        ],
      ],
      [
        "a\tb\nx, y, z\tq\n",
        [
          ["a", "b"],
          ["x, y, z", "q"],
        ],
      ],
      [
        'a;b\n"x,y,z,p,q";2\n',
        [
          ["a", "b"],
          ["x,y,z,p,q", "2"],
        ],
      ],
      ["sep=,\r\na,b;c\r\n", [["a", "b;c"]]],
      ["alleen\neen kolom\n", [["alleen"], ["een kolom"]]],
    ];
    for (const [list, rows] of lists) assert.deepEqual(wordsOf(await sheetOf(Buffer.from(list))), rows);
  });

  test("a row has the number that Excel shows: empty rows count, a line break in a cell does not", async () => {
    const sheet = await sheetOf(
      Buffer.from('Lijst\r\n\r\nTitel;Trekker\r\n"Eerste\r\nregel";Jansen\r\nTweede;Bakker\r\n'),
    );
    assert.deepEqual(
      sheet.rows.map(({ number, cells: [cell] }) => [number, cell?.kind === "text" ? cell.text : ""]),
      [
        [1, "Lijst"],
        [2, ""],
        [3, "Titel"],
        [4, "Eerste\r\nregel"],
        [5, "Tweede"],
      ],
    );
  });

  test("a cell stays text, so that a key such as 1.10 or 007 is kept", async () => {
    assert.deepEqual(wordsOf(await sheetOf(Buffer.from("nr;titel\n1.10;x\n007;y\n"))).slice(1), [
      ["1.10", "x"],
      ["007", "y"],
    ]);
  });

  test("the apostrophe that guards against formulas is taken off", async () => {
    assert.deepEqual(wordsOf(await sheetOf(Buffer.from("titel;x\n'=1+1;'s avonds\n"))).slice(1), [
      ["=1+1", "'s avonds"],
    ]);
  });

  test("I111 names the row with the quotation mark in the wrong place", async () => {
    const sheet = await readSheet(Buffer.from('titel;x\ngoed;1\n"fout"je;2\n'));
    assert.deepEqual(sheet, { ok: false, problem: { code: "I111", found: "", limit: "", row: 3 } });
  });
});
