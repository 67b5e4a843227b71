import type { WooGround } from "../wooGround.ts";
import type { RedactedWords } from "./redaction.ts";

/** A piece of a paragraph after redaction: words that stay, or the ground in the place of words that went. */
export type RedactedPiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "removed"; readonly ground: WooGround };

/** Signs without width, by which a name could stand in a text and not be found. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Returns a text as it is compared: accents in one way, and without signs that nobody sees. */
export const seenText = (text: string): string => text.normalize("NFC").replace(unseen, "");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Words, however many spaces stand between them, and not as a part of a longer word. */
function patternOf(words: string): string {
  const plain = seenText(words).trim();
  const inside = plain.split(/\s+/).map(escaped).join("\\s+");
  const [before, after] = [isWordSign(plain.at(0)), isWordSign(plain.at(-1))];
  return `${before ? "(?<![\\p{L}\\p{N}])" : ""}${inside}${after ? "(?![\\p{L}\\p{N}])" : ""}`;
}

const findAll = (text: string, words: string) => seenText(text).matchAll(new RegExp(patternOf(words), "giu"));

/** Returns whether words stand in a text, in whatever case and with whatever spaces between them. */
export const standsIn = (text: string, words: string): boolean =>
  words.trim() !== "" && findAll(text, words).next().done === false;

type Place = { readonly from: number; readonly to: number; readonly ground: WooGround };

/** Returns where words go, the longest first where two overlap. */
function placesIn(text: string, removed: readonly RedactedWords[]): readonly Place[] {
  const all = removed
    .flatMap(({ words, ground }) =>
      [...findAll(text, words)].map((found) => ({
        from: found.index,
        to: found.index + found[0].length,
        ground,
      })),
    )
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  const places: Place[] = [];
  for (const place of all) {
    const last = places.at(-1);
    if (last === undefined || place.from >= last.to) places.push(place);
    else if (place.to > last.to) places[places.length - 1] = { ...last, to: place.to };
  }
  return places;
}

const words = (text: string): readonly RedactedPiece[] =>
  text === "" ? [] : [{ kind: "words", words: text }];

/** Returns pieces as paragraphs: each line of what stays begins a new one. */
function inParagraphs(pieces: readonly RedactedPiece[]): readonly (readonly RedactedPiece[])[] {
  const paragraphs: RedactedPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "removed") {
      paragraphs.at(-1)?.push(piece);
      continue;
    }
    for (const [at, line] of piece.words.split(/\r?\n/).entries()) {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push(...words(line));
    }
  }
  return paragraphs.filter((one) =>
    one.some((piece) => piece.kind === "removed" || piece.words.trim() !== ""),
  );
}

/**
 * Returns a text in paragraphs of which words are taken out wherever they stand, with the ground in their place. Of the words
 * nothing is left: not their length either. Source: requirement CI-10; source 003:240-241.
 */
export function redactedText(
  text: string,
  removed: readonly RedactedWords[],
): readonly (readonly RedactedPiece[])[] {
  const plain = seenText(text);
  const pieces: RedactedPiece[] = [];
  let at = 0;
  for (const { from, to, ground } of placesIn(plain, removed)) {
    pieces.push(...words(plain.slice(at, from)), { kind: "removed", ground });
    at = to;
  }
  return inParagraphs([...pieces, ...words(plain.slice(at))]);
}

/**
 * Returns parts of the removed words that still stand somewhere: of "Jan de Vries" the name Vries. Small words and numbers of
 * one sign say nothing. Somebody has to look at these; a name can be a word as well.
 */
export function leftovers(
  paragraphs: readonly (readonly RedactedPiece[])[],
  removed: readonly RedactedWords[],
): readonly string[] {
  const left = paragraphs.flat().flatMap((piece) => (piece.kind === "words" ? [piece.words] : []));
  const parts = removed.flatMap((one) => seenText(one.words).split(/[^\p{L}\p{N}]+/u));
  const told = parts.filter((part) => part.length > 2 && /[\p{Lu}\p{N}]/u.test(part));
  return [...new Set(told)].filter((part) => left.some((text) => standsIn(text, part)));
}
