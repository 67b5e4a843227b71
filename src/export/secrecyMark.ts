import type { Secrecy } from "../domain/council/index.ts";
import { textsFor } from "../texts/index.ts";
import type { Reader } from "./wording.ts";

/**
 * Returns what stands in a file that not everybody may read: that it is secret, and of each secrecy its ground and which body
 * may lift it. Without a secrecy it says who may read it.
 */
export function secrecyMark(secrecies: readonly Secrecy[], { language }: Pick<Reader, "language">): string {
  const { secrecy: words } = textsFor(language);
  const marks = secrecies.map(({ ground: { paragraph, letter }, mayLift }) =>
    words.marking(words.groundText(paragraph, letter), words.bodyName[mayLift]),
  );
  return [words.mark, ...(marks.length === 0 ? [words.markReaders] : new Set(marks))].join(" ");
}
