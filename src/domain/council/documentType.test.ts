import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aPdf } from "../../../test/support/aPdf.ts";
import { aZip } from "../../../test/support/aZip.ts";
import { pictures } from "../../../test/support/pictures.ts";
import type { Asking } from "./asked.ts";
import { askDocumentType, largestFile } from "./documentType.ts";

const text = (content: string) => Uint8Array.from(Buffer.from(content, "latin1"));
const docx = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" };
const odt = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<content/>" };

/** Answers every question about a file out of its bytes. */
function told<Answer>(asking: Asking<Answer>, bytes: Uint8Array): Answer {
  let step = asking.next();
  while (!step.done) {
    const { from, length } = step.value;
    step = asking.next(bytes.subarray(from, from + length));
  }
  return step.value;
}

function typeOf(bytes: Uint8Array, name = "zonder einde"): string {
  const found = told(askDocumentType(bytes.length, name), bytes);
  return found.ok ? found.value : found.problem;
}

describe("P601: only files of the accepted kinds, without macros, by what is in them", () => {
  test("each kind is known by its content", () => {
    assert.equal(typeOf(aPdf()), "pdf");
    assert.equal(typeOf(aZip(docx)), "docx");
    assert.equal(typeOf(aZip({ "xl/workbook.xml": "<workbook/>" })), "xlsx");
    assert.equal(typeOf(aZip(odt)), "odt");
    assert.equal(typeOf(new Uint8Array(pictures.png)), "png");
    assert.equal(typeOf(new Uint8Array(pictures.jpeg)), "jpeg");
    assert.equal(typeOf(aZip({ "foto.jpg": "x" })), "P601");
    assert.equal(typeOf(aZip({ ...docx, "word/vbaProject.bin": "x" })), "P601");
    assert.equal(typeOf(aZip({ "content.xml": "<content/>", mimetype: odt.mimetype })), "P601");
    assert.equal(typeOf(text("<html><script>alert(1)</script>")), "P601");
    assert.equal(typeOf(text("MZ...")), "P601");
  });
});

describe("P602: a file has 1 byte to 100 megabytes", () => {
  test("nothing and more are refused, before a byte is asked for", () => {
    for (const size of [0, largestFile + 1, 300 * 1024 * 1024])
      assert.deepEqual(askDocumentType(size, "a.pdf").next(), {
        done: true,
        value: { ok: false, problem: "P602" },
      });
  });
});

describe("P604: a name promises the kind that the file is", () => {
  test("a file that lies about its type is refused; a name without an end promises nothing", () => {
    assert.equal(typeOf(aPdf(), "nota.docx"), "P604");
    assert.equal(typeOf(aZip(docx), "nota.pdf"), "P604");
    assert.equal(typeOf(aPdf(), "nota.pdf.exe"), "P604");
    assert.equal(typeOf(aPdf(), "NOTA.PDF"), "pdf");
    assert.equal(typeOf(new Uint8Array(pictures.jpeg), "foto.jpg"), "jpeg");
    assert.equal(typeOf(aPdf(), "nota van 5.1 lid 2"), "pdf");
  });
});

describe("P605: a file that is encrypted is refused", () => {
  test("a PDF with a password, by its trailer and by its stream of objects", () => {
    assert.equal(typeOf(aPdf("proef", "/Encrypt 9 0 R ")), "P605");
    const stream = (more: string) => {
      const body = "%PDF-1.7\n";
      return text(
        `${body}1 0 obj\n<< /Type /XRef ${more}>>\nstream\nx\nendstream\nstartxref\n${body.length}\n%%EOF`,
      );
    };
    assert.equal(typeOf(stream("")), "pdf");
    assert.equal(typeOf(stream("/Encrypt<</V 4>> ")), "P605");
  });

  test("a workbook with a password, and a zip with encrypted parts", () => {
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    assert.equal(typeOf(compound), "P601", "an old document");
    compound.set(Buffer.from("EncryptedPackage", "utf16le"), 512);
    assert.equal(typeOf(compound), "P605");
    const zip = aZip(docx);
    const at = Buffer.from(zip).indexOf("PK\u0001\u0002");
    new DataView(zip.buffer).setUint16(at + 8, 1, true);
    assert.equal(typeOf(zip), "P605");
  });
});

describe("P606: a file that is broken is refused", () => {
  test("a PDF that was cut off anywhere, or names a table that is not there", () => {
    const whole = aPdf();
    for (let length = 5; length < whole.length - 6; length++)
      assert.equal(typeOf(whole.subarray(0, length)), "P606", `${length} bytes`);
    assert.equal(typeOf(text("%PDF-1.7\nstartxref\n99999\n%%EOF")), "P606");
    assert.equal(typeOf(text("%PDF-1.7\nstartxref\n2\n%%EOF")), "P606");
    assert.equal(typeOf(text("%PDF-1.7\nxref\nstartxref\n9\n%%EOF")), "P606", "a table without a trailer");
  });

  test("a long table is followed to its trailer, also where that falls between two stretches", () => {
    for (const rows of [3270, 3271, 3276, 3277, 3278, 3279, 20_000]) {
      const body = "%PDF-1.7\n";
      const table = `xref\n0 ${rows}\n${"0000000000 65535 f \n".repeat(rows)}trailer\n<< /Encrypt 9 0 R >>\n`;
      assert.equal(typeOf(text(`${body}${table}startxref\n${body.length}\n%%EOF`)), "P605", `${rows} rows`);
    }
  });

  test("a zip that was cut off or lies about its directory, and a picture without its end", () => {
    const whole = aZip(docx);
    for (const length of [4, 30, 60, whole.length - 22, whole.length - 1])
      assert.equal(typeOf(whole.subarray(0, length)), "P606", `${length} bytes`);
    const lying = whole.slice();
    new DataView(lying.buffer).setUint32(lying.length - 6, 0xfffffff0, true);
    assert.equal(typeOf(lying), "P606");
    assert.equal(typeOf(new Uint8Array(pictures.png).subarray(0, -1)), "P606");
    assert.equal(typeOf(new Uint8Array(pictures.jpeg).subarray(0, 30)), "P606");
  });

  test("no file, however it is made, is anything but a kind or a refusal", () => {
    const starts = [
      "%PDF-1.7\n",
      "PK\u0003\u0004",
      "\u0089PNG\r\n\u001a\n",
      "\u00ff\u00d8\u00ff",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    ];
    const noise = fc.record({
      start: fc.constantFrom(...starts),
      rest: fc.string({ unit: "binary", maxLength: 300 }),
    });
    fc.assert(
      fc.property(noise, ({ start, rest }) => {
        const found = typeOf(text(start + rest));
        assert.ok(["P601", "P605", "P606", "jpeg"].includes(found), found);
      }),
    );
  });
});
