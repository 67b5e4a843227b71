import assert from "node:assert/strict";
import { checkZip, unpackPart } from "../../src/intake/zip.ts";

/** Holds that a part is XML 1.0: UTF-8, signs that XML knows, no loose `<` or `&`, and every tag closed in its turn. */
export function assertXml(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  assert.doesNotMatch(text, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u, name);
  assert.doesNotMatch(text.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi, ""), /&/, name);
  const open: string[] = [];
  for (const [, end, tag, alone] of text.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (end) assert.equal(open.pop(), tag, name);
    else if (!alone) open.push(String(tag));
  assert.deepEqual(open, [], name);
  assert.doesNotMatch(text.replace(/<[^<>]+>/g, ""), /[<>]/, name);
}

/** Returns the XML parts of a DOCX or XLSX by their names, each of them well-formed. */
export function xmlPartsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = checkZip(bytes);
  assert.ok(zip.ok);
  const names = [...zip.value.parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  assert.ok(names.length >= 5, `only ${names.length} parts`);
  return new Map(
    names.map((name) => {
      const part = unpackPart(zip.value, name);
      assert.ok(part.ok && part.value);
      assertXml(part.value, name);
      return [name, part.value.toString("utf8")];
    }),
  );
}
