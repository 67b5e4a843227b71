import { ok, type Result, refused } from "../../shared/result.ts";
import { type PlaceholderFault, piecesOf, placeholderWord } from "./placeholder.ts";
import type { Quote } from "./quote.ts";

/** A piece of a passage in which each placeholder has its figure. */
export type FilledPiece =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "quote"; readonly quote: Quote };

/**
 * Returns a passage with the figures of an edition in it. V250: each placeholder exists. V251: the edition has a figure for
 * it; one that is hidden is quoted as hidden. Source: requirement CI-05.
 */
export function filledPassage(
  text: string,
  quotes: readonly Quote[],
): Result<readonly FilledPiece[], PlaceholderFault> {
  const pieces = piecesOf(text);
  if (!pieces.ok) return pieces;
  const filled: FilledPiece[] = [];
  for (const piece of pieces.value) {
    if (piece.kind === "words") {
      filled.push(piece);
      continue;
    }
    const quote = quotes.find(({ placeholder }) => placeholderWord(placeholder) === piece.written);
    if (quote === undefined || quote.value.kind === "empty")
      return refused({ code: "V251", written: piece.written });
    filled.push({ kind: "quote", quote });
  }
  return ok(filled);
}
