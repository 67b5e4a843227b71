import { common as englishCommon } from "./en/common.ts";
import { entry as englishEntry } from "./en/entry.ts";
import { problems as englishProblems } from "./en/problems.ts";
import type { Language } from "./formats.ts";
import { common } from "./nl/common.ts";
import { entry } from "./nl/entry.ts";
import { problems } from "./nl/problems.ts";

export { type Formats, formatsFor, type Language } from "./formats.ts";

const dutch = { common, entry, problems };
const english: typeof dutch = {
  common: englishCommon,
  entry: englishEntry,
  problems: englishProblems,
};

/** Every sentence a user reads, by area. */
export type Texts = typeof dutch;

/** Returns the texts of a language; Dutch is the language of the office. */
export const textsFor = (language: Language): Texts => (language === "en" ? english : dutch);

/** Returns the sentence of a rule code; a code without a sentence is a bug that the tests find. */
export function problemText(texts: Texts, code: string): string {
  const sentence = (texts.problems as Readonly<Record<string, string>>)[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  return sentence;
}
