import { type Period, parsePeriod } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";

/** A period as a list writes it; the note keeps words that are finer than the period can say. */
export type PeriodWords = { readonly period: Period; readonly note: string | null };

const monthNames = [
  "januari|january|jan",
  "februari|february|feb",
  "maart|march|mrt|maa|mar",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "augustus|august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "december|dec",
];
const months = new Map(monthNames.flatMap((names, at) => names.split("|").map((name) => [name, at + 1])));
const ordinals: Readonly<Record<string, string>> = { eerste: "1", tweede: "2", derde: "3", vierde: "4" };

const two = (part: number | string) => String(part).padStart(2, "0");
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

type Groups = Readonly<Record<string, string>>;
const numberOfMonth = ({ month = "" }: Groups): number | string => months.get(month) ?? month;
const day = (parts: Groups) =>
  `${fullYear(parts["year"] ?? "")}-${two(numberOfMonth(parts))}-${two(parts["day"] ?? "")}`;
const month = (parts: Groups) => `${fullYear(parts["year"] ?? "")}-${two(numberOfMonth(parts))}`;
const part = (letter: string) => (parts: Groups) => `${parts["year"]}-${letter}${parts["part"]}`;

const name = `(?<month>${[...months.keys()].join("|")})\\.?`;
const year = "(?<year>\\d{4})";
const yearOfTwo = "'?(?<year>\\d{4}|\\d{2})";
const shape = (pattern: string) => new RegExp(`^${pattern}$`);

/** Day before month, as the Dutch write it: 03-04-2026 is the third of April. */
const shapes: readonly (readonly [RegExp, (parts: Groups) => string])[] = [
  [shape(`(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2${yearOfTwo}`), day],
  [shape(`${year}([-/])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})`), day],
  [shape(`(?<day>\\d{1,2})[- ]${name}[- ]${yearOfTwo}`), day],
  [shape(`${name}[- ]?${yearOfTwo}`), month],
  [shape(`${year}-(?<month>\\d{2})`), month],
  [shape(`(?<month>\\d{1,2})[-/]${year}`), month],
  [shape(`[qk](?<part>[1-4])[- ]?${year}`), part("Q")],
  [shape(`${year}[- ]?[qk](?<part>[1-4])`), part("Q")],
  [shape(`(?<part>[1-4])(e|de|ste|st|nd|rd|th)? (kwartaal|quarter) ${year}`), part("Q")],
  [shape(`(kwartaal|quarter) (?<part>[1-4]) ${year}`), part("Q")],
  [shape(`h(?<part>[12])[- ]?${year}`), part("H")],
  [shape(`${year}[- ]?h(?<part>[12])`), part("H")],
  [shape(`(?<part>[12])(e|de|ste|st|nd)? (halfjaar|half jaar|half year) ${year}`), part("H")],
  [shape(`halfjaar (?<part>[12]) ${year}`), part("H")],
  [shape(year), (parts) => parts["year"] ?? ""],
];
const partOfYear = /^(begin|medio|eind|einde|begin of|mid|end of) (?:van )?(\d{4})$/;

function tidy(text: string): string {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ");
  return words
    .replace(/^(eerste|tweede|derde|vierde) /, (_, word: string) => `${ordinals[word]}e `)
    .replace(" van ", " ");
}

/** A list of a programme is about these years; another number in a column of dates is a slip of the pen. */
const isPlausible = (period: Period): boolean => period >= "1990" && period < "2100";

/**
 * D105: a date in a list is a day, month, quarter, half-year or year between 1990 and 2099 in one of the written forms;
 * other words are refused, not guessed. "Eind 2026" is the year 2026 with these words as note.
 */
export function readPeriodWords(text: string): Result<PeriodWords, "D105"> {
  const words = tidy(text);
  const inYear = partOfYear.exec(words)?.[2];
  const written = inYear ?? shapes.map(([pattern, write]) => writeWith(pattern, write, words)).find(Boolean);
  const period = parsePeriod(written ?? ""); // no form fits: an empty text is no period
  if (!period.ok || !isPlausible(period.value)) return refused("D105");
  return ok({ period: period.value, note: inYear ? text.trim() : null });
}

function writeWith(pattern: RegExp, write: (parts: Groups) => string, words: string): string | undefined {
  const groups = pattern.exec(words)?.groups;
  return groups && write(groups);
}
