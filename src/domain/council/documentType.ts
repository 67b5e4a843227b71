import { ok, type Result, refused } from "../shared/result.ts";
import { type Asking, lettersOf } from "./asked.ts";
import { askPdf } from "./pdfShape.ts";
import { askZipEntries } from "./zipDirectory.ts";

/** The kinds of file that are accepted, with the ends that their names may have. */
const namesOf = {
  pdf: ["pdf"],
  docx: ["docx"],
  xlsx: ["xlsx"],
  odt: ["odt"],
  png: ["png"],
  jpeg: ["jpg", "jpeg"],
} as const;

/** The kinds of file that are accepted. */
export type DocumentType = keyof typeof namesOf;

/** What may be wrong with a file. */
export type FileProblem = "P601" | "P602" | "P604" | "P605" | "P606";
type TypeFound = Result<DocumentType, FileProblem>;

/** One hundred megabytes. */
export const largestFile = 100 * 1024 * 1024;

const headLength = 4096;
const openDocumentText = "application/vnd.oasis.opendocument.text";
const firsts = {
  png: "\u0089PNG\r\n\u001a\n",
  jpeg: "\u00ff\u00d8\u00ff",
  pdf: "%PDF-",
  zip: "PK\u0003\u0004",
  compound: "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
};
const pngEnd = "\u0000\u0000\u0000\u0000IEND\u00ae\u0042\u0060\u0082";
const jpegEnd = "\u00ff\u00d9";
const encryptedPackage = [..."EncryptedPackage"].map((letter) => `${letter}\u0000`).join("");

/** Asks for the kind of a zip file: its directory says what it is. */
function* askZip(size: number, head: string): Asking<TypeFound> {
  const entries = yield* askZipEntries(size);
  if (!entries.ok) return entries;
  const names = new Set(entries.value.map(({ name }) => name));
  if (entries.value.some(({ isEncrypted }) => isEncrypted)) return refused("P605");
  if ([...names].some((name) => /vbaProject/i.test(name))) return refused("P601");
  if (names.has("word/document.xml")) return ok("docx");
  if (names.has("xl/workbook.xml")) return ok("xlsx");
  // OpenDocument 1.2, part 3, section 3.3: the file "mimetype" stands first, unpacked, at byte 30
  const isText = head.startsWith(`mimetype${openDocumentText}`, 30) && names.has("content.xml");
  return isText ? ok("odt") : refused("P601");
}

/** Asks whether a picture ends as one: a broken one does not. */
function* askEnd(size: number, type: "png" | "jpeg", hasEnd: (tail: string) => boolean): Asking<TypeFound> {
  const length = Math.min(size, headLength);
  return hasEnd(lettersOf(yield { from: size - length, length })) ? ok(type) : refused("P606");
}

/** Asks an old container of Office: a workbook or text with a password is packed in one. */
function* askCompound(head: Uint8Array): Asking<TypeFound> {
  if (head.length < 52) return refused("P601");
  const sector = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(48, true);
  const directory = lettersOf(yield { from: (sector + 1) * 512, length: headLength });
  return refused(directory.includes(encryptedPackage) ? "P605" : "P601");
}

function* askByFirst(size: number): Asking<TypeFound> {
  const head = yield { from: 0, length: headLength };
  const letters = lettersOf(head);
  if (letters.startsWith(firsts.pdf)) return yield* askPdf(size);
  if (letters.startsWith(firsts.zip)) return yield* askZip(size, letters);
  if (letters.startsWith(firsts.png)) return yield* askEnd(size, "png", (tail) => tail.endsWith(pngEnd));
  if (letters.startsWith(firsts.jpeg))
    return yield* askEnd(size, "jpeg", (tail) => tail.lastIndexOf(jpegEnd) > 0);
  return letters.startsWith(firsts.compound) ? yield* askCompound(head) : refused("P601");
}

/** Returns whether a name promises another kind of file; a name without an end promises nothing. */
function isOtherwiseNamed(type: DocumentType, name: string): boolean {
  const end = /\.([^.\s/\\]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  return end !== undefined && !namesOf[type].some((one) => one === end);
}

/**
 * Asks for the kind of a file by what is in it. P601: only pdf, docx, xlsx and odt without macros, png and jpeg are
 * accepted. P602: a file has 1 byte to 100 megabytes. P604: its name promises the kind that it is. P605: it is not
 * encrypted. P606: it is whole. Source: requirement RA-03; judgement.
 */
export function* askDocumentType(size: number, name: string): Asking<TypeFound> {
  if (size === 0 || size > largestFile) return refused("P602");
  const type = yield* askByFirst(size);
  return type.ok && isOtherwiseNamed(type.value, name) ? refused("P604") : type;
}
