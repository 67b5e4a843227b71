import { viewOf, type Walked } from "./pieces.ts";

export const jpegMark = "\u00ff\u00d8\u00ff";
const marker = { scan: 0xda, end: 0xd9, jfif: 0xe0, adobe: 0xee } as const;
/** Tables and rules of the packing: quantisation, height, restarts. */
const tables = [0xdb, 0xdc, 0xdd];

/** Start of a frame, in any of its ways of packing; 0xc4, 0xc8 and 0xcc are tables. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
/** JFIF and Adobe say how colours are meant; notes, places, thumbnails and profiles draw nothing. */
const draws = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xcf) || tables.includes(code) || Object.values<number>(marker).includes(code);
/** Marks that stand alone: inside a file they end the picture, or belong to packed data only. */
const standsAlone = (code: number): boolean => code < 0xc0 || (code >= 0xd0 && code <= 0xd9);
/** In packed data 0xff is followed by 0 or by one of eight restart marks. */
const isInScan = (code: number): boolean => code === 0 || (code >= 0xd0 && code <= 0xd7);

/** Returns where the packed data after a scan header ends: at the next real marker. */
function endOfScan(view: DataView, from: number): number {
  let at = from;
  while (at + 1 < view.byteLength && !(view.getUint8(at) === 0xff && !isInScan(view.getUint8(at + 1)))) at++;
  return at;
}

/** Walks the segments of a JPEG up to its end mark, which ends the file. Source: ITU-T T.81, annex B. */
export function walkJpeg(bytes: Uint8Array): Walked {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const code = view.getUint8(at + 1);
    const end = at + 2 + view.getUint16(at + 2);
    if (view.getUint8(at) !== 0xff || standsAlone(code) || end < at + 4 || end > bytes.length)
      return undefined;
    if (isFrame(code) && end >= at + 9)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const next = code === marker.scan ? endOfScan(view, end) : end;
    if (draws(code)) pieces.push(bytes.subarray(at, next));
    at = next;
    const isLast = at + 2 === bytes.length && view.getUint16(at) === 0xff00 + marker.end;
    if (isLast) return size && { ...size, pieces: [...pieces, bytes.subarray(at)] };
  }
  return undefined;
}
