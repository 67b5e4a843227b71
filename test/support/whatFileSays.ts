import { inflateRawSync, inflateSync } from "node:zlib";
import { extractText, getDocumentProxy, getMeta } from "unpdf";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Returns bytes as every text that they could be: one sign a byte, UTF-8, and both orders of UTF-16. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return [
    latin(bytes),
    Buffer.from(bytes).toString("utf8"),
    even.toString("utf16le"),
    Buffer.from(even).swap16().toString("utf16le"),
  ];
}

function inflated(bytes: Uint8Array): readonly Buffer[] {
  for (const inflate of [inflateSync, inflateRawSync])
    try {
      return [inflate(bytes)];
    } catch {
      // no such packing: the next one is tried
    }
  return [];
}

/** Every stream that begins somewhere in a PDF, also in a version of it that a later one replaced. */
function streamsIn(pdf: Uint8Array): readonly Buffer[] {
  const whole = latin(pdf);
  return [...whole.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length;
    const to = whole.indexOf("endstream", from);
    return to < 0 ? [] : inflated(pdf.subarray(from, to));
  });
}

/** Strings as a PDF may write them: in hexadecimals, which are often UTF-16. */
const hexStrings = (text: string): readonly string[] =>
  [...text.matchAll(/<([0-9a-fA-F\s]{4,})>/g)].flatMap(([, hex = ""]) =>
    textsOf(Buffer.from(hex.replace(/\s/g, ""), "hex")),
  );

/** Strings between brackets that follow each other with shifts between them, as one word is often set. */
const shown = (text: string): string =>
  [...text.matchAll(/\(((?:\\.|[^\\()])*)\)/g)].map(([, said = ""]) => said).join("");

async function pdfSays(pdf: Uint8Array): Promise<readonly string[]> {
  const raw = [pdf, ...streamsIn(pdf)].flatMap(textsOf);
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const meta = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
  return [...raw, ...raw.flatMap(hexStrings), ...raw.map(shown), text, JSON.stringify(meta)];
}

/** Every part of a zip by the local heads in it, also one that its directory does not name. */
function partsIn(zip: Uint8Array): readonly Buffer[] {
  const file = Buffer.from(zip);
  const parts: Buffer[] = [];
  for (let at = file.indexOf("PK\u0003\u0004"); at >= 0; at = file.indexOf("PK\u0003\u0004", at + 4)) {
    const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const length = file.readUInt32LE(at + 18);
    const packed = length === 0 ? file.subarray(from) : file.subarray(from, from + length);
    parts.push(...inflated(packed), packed);
  }
  return parts;
}

const withoutTags = (xml: string): string => xml.replace(/<[^>]*>/g, "");

/** Returns everything that a PDF or DOCX says anywhere: streams unpacked, text by its letter maps, parts, what it says of itself. */
export async function whatFileSays(file: Uint8Array): Promise<string> {
  const isPdf = latin(file.subarray(0, 5)) === "%PDF-";
  const raw = isPdf ? await pdfSays(file) : [file, ...partsIn(file)].flatMap(textsOf);
  const all = isPdf ? raw : [...raw, ...raw.map(withoutTags)];
  return all.join("\n").replaceAll("\u200b", "").replaceAll("\u00ad", "").replace(/\s+/g, " ");
}
