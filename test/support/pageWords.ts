import assert from "node:assert/strict";
import type { Answer } from "./aSite.ts";

const plain = ({ body }: Pick<Answer, "body">): string => body.replaceAll("\u00a0", " ");

/** Holds that each of these stands on a page; a space that does not break is a space. */
export function has(page: Pick<Answer, "body">, ...words: readonly string[]): void {
  for (const word of words) assert.ok(plain(page).includes(word), `missing: ${word}`);
}

/** Holds that none of these stands on a page. */
export function hasNot(page: Pick<Answer, "body">, ...words: readonly string[]): void {
  for (const word of words) assert.ok(!plain(page).includes(word), `there: ${word}`);
}
