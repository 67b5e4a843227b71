import { ok, type Result, refused } from "../shared/result.ts";
import { type Asking, lettersOf } from "./asked.ts";

const marks = { entry: "PK\u0001\u0002", end: "PK\u0005\u0006" };
const endLength = 22;
const longestComment = 0xffff;
/** A document with more than this many bytes of names in its directory is no document. */
const largestDirectory = 4 * 1024 * 1024;

/** One file in a zip file. */
type ZipEntry = { readonly name: string; readonly isEncrypted: boolean };

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entriesIn(directory: Uint8Array, count: number): readonly ZipEntry[] | undefined {
  const view = viewOf(directory);
  const letters = lettersOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > directory.length || !letters.startsWith(marks.entry, at)) return undefined;
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    entries.push({ name: letters.slice(at + 46, at + 46 + name), isEncrypted });
    at += 46 + name + extra + comment;
  }
  return at <= directory.length ? entries : undefined;
}

/** Asks which files a zip file names in its directory. P606: a zip file is whole, so that its directory can be followed. */
export function* askZipEntries(size: number): Asking<Result<readonly ZipEntry[], "P606">> {
  const from = Math.max(0, size - endLength - longestComment);
  const tail = yield { from, length: size - from };
  const end = lettersOf(tail).lastIndexOf(marks.end);
  if (end < 0 || end + endLength > tail.length) return refused("P606");
  const view = viewOf(tail);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const at = view.getUint32(end + 16, true);
  if (length > largestDirectory || at + length > from + end) return refused("P606");
  const entries = entriesIn(yield { from: at, length }, count);
  return entries === undefined ? refused("P606") : ok(entries);
}
