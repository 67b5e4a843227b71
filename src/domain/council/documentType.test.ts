import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aZip } from "../../../test/support/aZip.ts";
import { documentTypeOf, largestFile } from "./documentType.ts";

const text = (content: string) => new TextEncoder().encode(content);
const docx = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" };
const odt = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<content/>" };

describe("P601: only pdf, docx, xlsx and odt without macros are accepted, by what is in them", () => {
  test("each kind is known by its content", () => {
    const typeOf = (bytes: Uint8Array) => {
      const found = documentTypeOf(bytes);
      return found.ok ? found.value : found.problem;
    };
    assert.equal(typeOf(text("%PDF-1.7 ...")), "pdf");
    assert.equal(typeOf(aZip(docx)), "docx");
    assert.equal(typeOf(aZip({ "xl/workbook.xml": "<workbook/>" })), "xlsx");
    assert.equal(typeOf(aZip(odt)), "odt");
    assert.equal(typeOf(aZip({ "foto.jpg": "x" })), "P601");
    assert.equal(typeOf(aZip({ ...docx, "word/vbaProject.bin": "x" })), "P601");
    assert.equal(typeOf(aZip({ "content.xml": "<content/>", mimetype: odt.mimetype })), "P601");
    assert.equal(typeOf(text("<html><script>alert(1)</script>")), "P601");
    assert.equal(typeOf(text("MZ...")), "P601");
  });

  test("a zip that was cut off or lies about its directory is refused", () => {
    const whole = aZip(docx);
    for (const length of [4, 30, 60, whole.length - 22, whole.length - 1])
      assert.deepEqual(documentTypeOf(whole.subarray(0, length)), { ok: false, problem: "P601" });
    const lying = whole.slice();
    new DataView(lying.buffer).setUint32(lying.length - 6, 0xfffffff0, true);
    assert.deepEqual(documentTypeOf(lying), { ok: false, problem: "P601" });
    // one entry begins in the last four bytes before the end of the directory and cannot be whole
    const cut = text("PK\u0003\u0004PK\u0001\u0002PK\u0005\u0006".padEnd(30, "\u0000"));
    const view = new DataView(cut.buffer);
    view.setUint16(18, 1, true);
    view.setUint32(24, 4, true);
    assert.deepEqual(documentTypeOf(cut), { ok: false, problem: "P601" });
  });
});

describe("P602: a file has 1 byte to 10 megabytes", () => {
  test("nothing and more are refused", () => {
    const large = new Uint8Array(largestFile + 1);
    large.set(text("%PDF-"));
    assert.deepEqual(documentTypeOf(large), { ok: false, problem: "P602" });
    assert.ok(documentTypeOf(large.subarray(0, largestFile)).ok);
    assert.deepEqual(documentTypeOf(new Uint8Array()), { ok: false, problem: "P602" });
  });
});
