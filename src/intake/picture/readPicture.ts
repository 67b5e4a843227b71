import type { Picture, PictureType } from "../../domain/organisation/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { jpegMark, walkJpeg } from "./jpeg.ts";
import { marksAt, type Walked } from "./pieces.ts";
import { pngMark, walkPng } from "./png.ts";
import { walkWebp, webpMark } from "./webp.ts";

const walks: readonly (readonly [PictureType, string, (bytes: Uint8Array) => Walked])[] = [
  ["png", pngMark, walkPng],
  ["jpeg", jpegMark, walkJpeg],
  ["webp", webpMark, walkWebp],
];

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Returns the picture in a file, rebuilt from the pieces that draw. H102: anything that is not wholly a PNG, JPEG or WebP
 * picture is refused, whatever it is called, also when something else hangs on to it. Source: RA-03; judgement.
 */
export function readPicture(bytes: Uint8Array): Result<Picture, "H102"> {
  const [type, , walk] = walks.find(([, mark]) => marksAt(bytes, 0, mark.length) === mark) ?? []; // no mark: no picture
  const walked = walk?.(bytes);
  if (type === undefined || !walked) return refused("H102");
  const { width, height, pieces } = walked;
  return ok({ type, width, height, bytes: joined(pieces) });
}
