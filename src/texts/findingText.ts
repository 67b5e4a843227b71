import type { EditionFinding } from "../domain/reporting/index.ts";
import type { Texts } from "./index.ts";

/** Longer values say no more than their place. */
const longest = 40;

/** Returns what does not fit in an edition as a sentence; a short value is shown beside what it should be. */
export function findingText({ editions: words }: Texts, finding: EditionFinding): string {
  const { what, at, stated, found } = finding;
  const said = words.findings[what](at);
  const isShort = stated !== null && found !== null && stated.length + found.length <= longest;
  return what === "report" && isShort ? `${said} ${words.difference(stated, found)}` : said;
}
