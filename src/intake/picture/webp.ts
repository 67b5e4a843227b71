import { marksAt, viewOf, type Walked } from "./pieces.ts";

export const webpMark = "RIFF";
/** Chunks that draw; profiles, notes about a photo and moving pictures are none of them. */
const drawing = ["VP8 ", "VP8L", "VP8X", "ALPH"];

type Size = { readonly width: number; readonly height: number };

/** Returns the size in the chunk that draws. Source: RFC 9649, sections 2.5 to 2.7. */
function sizeIn(bytes: Uint8Array, name: string, at: number): Size | undefined {
  const view = viewOf(bytes);
  if (name === "VP8 " && marksAt(bytes, at + 3, 3) === "\u009d\u0001\u002a")
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff };
  if (name === "VP8L" && bytes[at] === 0x2f) {
    const bits = view.getUint32(at + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return undefined;
}

/** Returns the head of the file and the flags of VP8X for what is kept: only transparency is left of the flags. */
function headed(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const kept = chunks.map((chunk) => {
    if (marksAt(chunk, 0, 4) !== "VP8X") return chunk;
    const copy = new Uint8Array(chunk);
    copy[8] = (copy[8] ?? 0) & 0x10; // the chunk has at least ten bytes after its head
    return copy;
  });
  const head = new Uint8Array(12);
  head.set([...`${webpMark}\0\0\0\0WEBP`].map((letter) => letter.charCodeAt(0)));
  viewOf(head).setUint32(4, 4 + kept.reduce((sum, { length }) => sum + length, 0), true);
  return [head, ...kept];
}

/** Walks the chunks of a still WebP; the file is as long as its head says. */
export function walkWebp(bytes: Uint8Array): Walked {
  const view = viewOf(bytes);
  if (bytes.length < 30 || marksAt(bytes, 8, 4) !== "WEBP") return undefined;
  if (view.getUint32(4, true) + 8 !== bytes.length) return undefined;
  const chunks: Uint8Array[] = [];
  let size: Size | undefined;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = marksAt(bytes, at, 4);
    if (end > bytes.length || name.startsWith("ANI")) return undefined;
    if (drawing.includes(name)) chunks.push(bytes.subarray(at, end));
    if (length >= 10) size ??= sizeIn(bytes, name, at + 8);
    at = end;
  }
  return at === bytes.length && size ? { ...size, pieces: headed(chunks) } : undefined;
}
