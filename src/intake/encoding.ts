import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder says in no other way that the bytes are not in this encoding.
    return undefined;
  }
}

/** Control characters that no spreadsheet writes; among them are the gaps of Windows-1252. */
const unreadable = /(?![\t\n\v\f\r])\p{Cc}|[\ufffe\uffff]/u;

/** Returns text that is UTF-8, and undefined for any other encoding. */
export const utf8Text = (bytes: Uint8Array): string | undefined => decoded(bytes, "utf-8");

/**
 * Returns the text of a CSV file: by its byte order mark, else UTF-8, else Windows-1252, which Dutch Excel writes for
 * "CSV (gescheiden door lijstscheidingsteken)". I112: the text is readable in one of these.
 */
export function textOf(bytes: Uint8Array): Opened<string> {
  const mark = byteOrderMarks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  const text = mark ? decoded(bytes, mark[0]) : (utf8Text(bytes) ?? decoded(bytes, "windows-1252"));
  const found = text === undefined ? null : unreadable.exec(text);
  if (text === undefined || found) return closed("I112", { found: mark?.[0] ?? "" });
  return ok(text);
}
