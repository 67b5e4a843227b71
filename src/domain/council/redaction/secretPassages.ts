import { inForceOn, type Secrecy } from "../secrecy.ts";
import type { WooGround } from "../wooGround.ts";
import { standsIn } from "./redactedText.ts";
import type { RedactedWords, Redaction } from "./redaction.ts";

type Source = Pick<Redaction, "source" | "removed">;

const ofDocument = (document: string, { ground, parts }: Secrecy) =>
  parts.filter((part) => part.document === document).map((part) => ({ ...part, ground }));

/** Returns the words that are secret in a document by these secrecies, each once with its ground. */
function wordsOf(document: string, secrecies: readonly Secrecy[]): readonly RedactedWords[] {
  const all = secrecies.flatMap((one) =>
    ofDocument(document, one).flatMap(({ words = [], ground }) =>
      words.map((said) => ({ words: said, ground })),
    ),
  );
  return [...new Map(all.map((one) => [one.words.toLowerCase(), one])).values()];
}

/** Returns the words that are secret in a document at an instant, with their ground: what a redaction takes out. */
export const secretWords = (
  document: string,
  secrecies: readonly Secrecy[],
  now: Date,
): readonly RedactedWords[] => wordsOf(document, inForceOn(document, secrecies, now));

const isSame = (one: WooGround, other: WooGround): boolean =>
  one.paragraph === other.paragraph && one.letter === other.letter;

const isTakenOut = (removed: readonly RedactedWords[], { words, ground }: RedactedWords): boolean =>
  removed.some((one) => isSame(one.ground, ground) && standsIn(one.words, words));

/**
 * Returns whether a redaction of a document leaves out all that is secret in it at an instant: secrecy is on passages with
 * their words and not on the whole, and each of these is taken out whole, on its ground. Source: requirements CI-09, CI-10.
 */
export function leavesOutSecrets(
  { source, removed }: Source,
  secrecies: readonly Secrecy[],
  now: Date,
): boolean {
  if (source.kind !== "document") return false;
  const parts = inForceOn(source.key, secrecies, now).flatMap((one) => ofDocument(source.key, one));
  const isByWords = parts.every(({ passage, words = [] }) => passage !== null && words.length > 0);
  return isByWords && secretWords(source.key, secrecies, now).every((one) => isTakenOut(removed, one));
}

/**
 * Returns whether a decided redaction takes out nothing but what a secrecy on its document names: such a one hides the
 * document no longer than the secrecy does. With a name taken out beside it, the whole document stays with who could read it.
 */
export function isForSecrecyAlone(
  { source, removed, state }: Source & Pick<Redaction, "state">,
  secrecies: readonly Secrecy[],
): boolean {
  if (source.kind !== "document" || state.kind === "draft" || removed.length === 0) return false;
  const named = new Set(wordsOf(source.key, secrecies).map(({ words }) => words));
  return removed.every(({ words }) => named.has(words));
}

/**
 * V285: what is secret in a document by its words is taken out, literally and on the ground of the secrecy, before its redaction
 * is decided. Where something else of it is secret without words, its redaction waits for the end as well. Source: requirement
 * CI-10.
 */
export const checkLeftOut = (
  { source, removed }: Source,
  secrecies: readonly Secrecy[],
  now: Date,
): readonly { readonly code: "V285"; readonly at: "removed" }[] => {
  const isOut = secretWords(source.key, secrecies, now).every((one) => isTakenOut(removed, one));
  return source.kind !== "document" || isOut ? [] : [{ code: "V285", at: "removed" }];
};
