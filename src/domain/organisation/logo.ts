import { ok, type Result, refused } from "../shared/result.ts";

/** The kinds of picture that are taken; a drawing in markup (SVG) is none of them, because markup can do things. */
export type PictureType = "png" | "jpeg" | "webp";

/** A picture with nothing in it but what draws: no notes, no place where a photo was made, no foreign tail. */
export type Picture = {
  readonly type: PictureType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** The logo of a municipality: which picture, and what it says to who cannot see it. */
export type Logo = Omit<Picture, "bytes"> & {
  /** SHA-256 of the bytes in hexadecimal digits; another picture has another address. */
  readonly hash: string;
  /** Empty where the picture says nothing that the name beside it does not say. */
  readonly alternative: string;
};

/** Two hundred kilobytes. */
export const largestLogo = 200 * 1024;
/** Pixels on the longest side. */
export const longestSide = 2000;
const longestAlternative = 120;

/**
 * H103: a logo is at most 200 kilobytes and 2,000 pixels wide and high. H104: its alternative text is one line of at most
 * 120 characters. Source: judgement; WCAG 2.2, 1.1.1.
 */
export function checkLogo(picture: Picture, alternative: string): Result<true, "H103" | "H104"> {
  const { width, height, bytes } = picture;
  const fits = [width, height].every((side) => side >= 1 && side <= longestSide);
  if (!fits || bytes.length > largestLogo) return refused("H103");
  return checkAlternative(alternative);
}

/** The half of `checkLogo` for who keeps the picture and writes another text. */
export const checkAlternative = (alternative: string): Result<true, "H104"> =>
  alternative.length <= longestAlternative && !/\p{Cc}/u.test(alternative) ? ok(true) : refused("H104");
