import { ok, type Result, refused } from "../shared/result.ts";

const documentTypes = ["pdf", "docx", "xlsx", "odt"] as const;

/** The kinds of file that are accepted. */
export type DocumentType = (typeof documentTypes)[number];

/** Ten megabytes. */
export const largestFile = 10 * 1024 * 1024;

const marks = { file: "PK\u0003\u0004", entry: "PK\u0001\u0002", end: "PK\u0005\u0006" };
const endLength = 22;
const openDocumentText = "application/vnd.oasis.opendocument.text";

/** Returns bytes as text of one character a byte, so that marks in them can be compared. */
const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** Returns the names in the directory of a zip file; a file whose directory cannot be followed has none. */
function namesInZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - endLength - 0xffff); // a zip may end with a comment of 65,535 bytes
  let end = bytes.length - endLength;
  while (end >= lowest && textAt(bytes, end, 4) !== marks.end) end--;
  if (end < lowest) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  while (names.length < count && at + 46 <= end && textAt(bytes, at, 4) === marks.entry) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if (name === undefined || extra === undefined || comment === undefined) return names;
    names.push(textAt(bytes, at + 46, name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function typeOfZip(bytes: Uint8Array): DocumentType | undefined {
  const names = namesInZip(bytes);
  if (names.includes("word/document.xml")) return "docx";
  if (names.includes("xl/workbook.xml")) return "xlsx";
  // OpenDocument 1.2, part 3, section 3.3: the file "mimetype" stands first, unpacked, at byte 30
  const first = textAt(bytes, 30, 8 + openDocumentText.length);
  return first === `mimetype${openDocumentText}` && names.includes("content.xml") ? "odt" : undefined;
}

/**
 * Returns the kind of a file by what is in it, whatever it is called. P601: only pdf, docx, xlsx and odt without macros
 * are accepted. P602: a file has 1 byte to 10 megabytes. Source: requirement RA-03; judgement.
 */
export function documentTypeOf(bytes: Uint8Array): Result<DocumentType, "P601" | "P602"> {
  if (bytes.length === 0 || bytes.length > largestFile) return refused("P602");
  if (textAt(bytes, 0, 5) === "%PDF-") return ok("pdf");
  if (textAt(bytes, 0, 4) !== marks.file) return refused("P601");
  const hasMacros = namesInZip(bytes).some((name) => /vbaProject/i.test(name));
  const type = hasMacros ? undefined : typeOfZip(bytes);
  return type ? ok(type) : refused("P601");
}
