import type { DossierPlace, Passage } from "./finding.ts";

/** A place where a text names one or more annexes. */
export type AnnexMention = {
  readonly place: DossierPlace;
  /** The numbers as they are written, in small letters: 6a and 6b. */
  readonly annexes: readonly string[];
  /** The words just before the numbers, which say what the annex is. */
  readonly named: ReadonlySet<string>;
  readonly saysSecret: boolean;
};

const oneNumber = "\\d{1,3}[a-z]?";
const mention = new RegExp(
  `\\bbijlagen?\\s+(${oneNumber}(?:\\s?(?:,|/|-|en|t/m)\\s?${oneNumber}\\b){0,20})\\b(,?\\s+geheim)?`,
  "gi",
);
const meaningless = new Set(
  "aan als bij bijgaande bijlage bijlagen dat deze die dit door een geheim het met naar ook onder over stemmen ter tot uit van voor".split(
    " ",
  ),
);

/** Returns the words of a text that say what something is, in small letters: no numbers, no short words, no fillers. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) // a text without words
      .filter((word) => word.length > 2 && /\p{L}/u.test(word) && !meaningless.has(word)),
  );

/** Returns the numbers of a list such as "6a en 6b" or "1 t/m 3". */
function numbersOf(list: string): readonly string[] {
  const range = /^(\d{1,3})\s?(?:t\/m|-)\s?(\d{1,3})$/i.exec(list.trim());
  if (!range) return list.toLowerCase().match(/\d{1,3}[a-z]?/g) ?? []; // the list was found by its numbers
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at));
}

/** Returns where a text names annexes by their number, as Dutch papers write it: "Rapport Clavis (bijlage 4, geheim)". */
export function annexMentions({ place, text }: Passage): readonly AnnexMention[] {
  let after = 0;
  return [...text.matchAll(mention)].map(({ index, 0: whole, 1: list = "", 2: secret }) => {
    const before = text.slice(after, index);
    after = index + whole.length;
    // what stands after the last stop says what the annex is; a line of a list is one by itself
    const named = tellingWords(
      before.slice(Math.max(...[..."\n,:;."].map((stop) => before.lastIndexOf(stop))) + 1),
    );
    return { place, annexes: numbersOf(list), named, saysSecret: secret !== undefined };
  });
}
