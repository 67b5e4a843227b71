import type { NamedRole } from "./actionLine.ts";

/** Stands where somebody was named of whom no role is stated. */
export const leftOut = "[…]";

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []; // none in a text of signs only
const patternOf = (name: string): string => wordsIn(name).join("[^\\p{L}\\p{N}]{1,3}");

/** Days, periods, moments and numbers are read again later, so they stay as they are, also where a list with a shifted column called somebody so. */
const isReadAgain = (text: string): boolean => /^[+-]?\d[\d.,:+THQZ-]*$/.test(text);

/** Adds every text of a value once: names of members and most words of a plan come back a thousand times. */
function addTexts(texts: Set<string>, value: unknown): Set<string> {
  if (typeof value === "string") return texts.add(value);
  if (typeof value !== "object" || value === null) return texts;
  if (!Array.isArray(value)) for (const name of Object.keys(value)) texts.add(name);
  for (const one of Object.values(value)) addTexts(texts, one);
  return texts;
}

/** Only who may be in the texts at all is looked for: an organisation has more people than a report has words. */
function namedIn(value: unknown, people: readonly NamedRole[]): readonly NamedRole[] {
  const words = new Set([...addTexts(new Set(), value)].flatMap(wordsIn));
  return people.filter(({ name }) => {
    const parts = wordsIn(name);
    return parts.length > 1 && parts.every((part) => words.has(part));
  });
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const made: unknown = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null; // what groupBy returns has none
}

/** Only lists and plain objects are made anew: an instant stays the instant it is. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [change(name), mapTexts(one, change)]),
  );
}

/**
 * R135: nobody of the municipality is named in an edition, also not in the words that somebody typed: a full name (two
 * words or more) becomes the role, or is left out where none is stated. A first name alone, or the name of somebody nobody
 * here knows, cannot be told from a word. Source: house rule on public papers, requirement RC-09.
 */
export function withoutNames<Value>(value: Value, people: readonly NamedRole[]): Value {
  // the longest first: "Jan de Vries-Bakker" is not "Jan de Vries" with something behind it
  const named = namedIn(value, people).toSorted((one, other) => other.name.length - one.name.length);
  if (named.length === 0) return value;
  const roles = new Map(named.map(({ name, role }) => [wordsIn(name).join(" "), role]));
  const pattern = named.map(({ name }) => patternOf(name)).join("|");
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");
  const roleOf = (name: string) => roles.get(wordsIn(name).join(" ")) ?? leftOut; // no role is stated
  const change = (text: string) => (isReadAgain(text) ? text : text.replace(names, roleOf));
  return mapTexts(value, change) as Value;
}
