import { crc32 } from "node:zlib";
import { marksAt, viewOf, type Walked } from "./pieces.ts";

export const pngMark = "\u0089PNG\r\n\u001a\n";
/** Chunks that draw, or say how colours are meant; notes, profiles and dates are none of them. */
const drawing = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "sBIT", "pHYs"];
/** Length, name and checksum around the content of a chunk. */
const frame = 12;
const headLength = 13;

/** Walks the chunks of a PNG: every checksum holds, and the file ends where IEND ends. Source: W3C PNG, section 5. */
export function walkPng(bytes: Uint8Array): Walked {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, pngMark.length)];
  const names: string[] = [];
  let at = pngMark.length;
  while (at + frame <= bytes.length && names.at(-1) !== "IEND") {
    const end = at + frame + view.getUint32(at);
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const name = marksAt(bytes, at + 4, 4);
    names.push(name);
    if (drawing.includes(name)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  const isWhole =
    names[0] === "IHDR" &&
    view.getUint32(pngMark.length) === headLength &&
    names.includes("IDAT") &&
    names.at(-1) === "IEND";
  if (!isWhole || at !== bytes.length) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20), pieces };
}
