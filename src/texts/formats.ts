import type { Locale } from "../domain/shared/municipality.ts";
import { type Period, precisionOf } from "../domain/shared/period.ts";

export type Language = "nl" | "en";

/** How numbers, money, days and periods are written for one reader. */
export type Formats = {
  readonly number: (value: number) => string;
  /** A contrast ratio in two decimals, cut off: 4.496 is not yet 4.5. */
  readonly ratio: (value: number) => string;
  /** A percentage 0..100 with its sign. */
  readonly percentage: (value: number) => string;
  readonly euros: (value: number) => string;
  /** "1 juli 2026". */
  readonly day: (day: string) => string;
  /** "01-07-2026" in the Netherlands, "01/07/2026" in Flanders, "01/07/2026" in English. */
  readonly dayInFigures: (day: string) => string;
  /** "1 juli", for a list of which the year is clear. */
  readonly shortDay: (day: string) => string;
  /** "derde kwartaal 2026", "juli 2026", "2026". */
  /** The month of a day, for an axis: "sep 2026". */
  readonly axisMonth: (day: string) => string;
  readonly period: (period: Period) => string;
  readonly moment: (instant: Date) => string;
  /** "Sara, Joost en Fatima". */
  readonly list: (words: readonly string[]) => string;
  readonly compare: (left: string, right: string) => number;
};

const ordinals = {
  nl: ["eerste", "tweede", "derde", "vierde"],
  en: ["first", "second", "third", "fourth"],
} as const;
const parts = {
  nl: { half: "halfjaar", quarter: "kwartaal" },
  en: { half: "half of", quarter: "quarter of" },
} as const;

function periodIn(language: Language, month: (day: string) => string, day: (day: string) => string) {
  return (period: Period): string => {
    const precision = precisionOf(period);
    const year = period.slice(0, 4);
    switch (precision) {
      case "year":
        return year;
      case "half":
      case "quarter":
        return `${ordinals[language][Number(period.slice(6)) - 1]} ${parts[language][precision]} ${year}`;
      case "month":
        return month(`${period}-01`);
      case "day":
        return day(period);
    }
  };
}

/** Returns the tag of a language as a municipality writes it, for `Intl` and for documents. */
export const languageTag = (language: Language, locale: Locale): string =>
  language === "en" ? "en-GB" : locale;

function formatsAnew(language: Language, locale: Locale): Formats {
  const tag = languageTag(language, locale);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const euros = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const utc = { timeZone: "UTC" } as const;
  const long = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", ...utc });
  const short = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", ...utc });
  const figures = new Intl.DateTimeFormat(tag, { dateStyle: "short", ...utc });
  const months = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", ...utc });
  const shortMonths = new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", ...utc });
  const clock = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const day = (text: string) => long.format(at(text));
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const collator = new Intl.Collator(language === "en" ? "en" : "nl", { numeric: true });
  return {
    number: (value) => number.format(value),
    ratio: (value) => ratio.format(Math.floor(value * 100) / 100),
    percentage: (value) => `${number.format(value)}${language === "en" ? "%" : "\u00a0%"}`,
    euros: (value) => euros.format(value),
    day,
    dayInFigures: (text) => figures.format(at(text)),
    shortDay: (text) => short.format(at(text)),
    axisMonth: (text) => shortMonths.format(at(text)),
    period: periodIn(language, (text) => months.format(at(text)), day),
    moment: (instant) => clock.format(instant),
    list: (words) => lists.format(words),
    compare: (left, right) => collator.compare(left, right),
  };
}

const made = new Map<string, Formats>();

/** Returns how things are written: Dutch by the country of the municipality, English as in the United Kingdom. */
export function formatsFor(language: Language, locale: Locale): Formats {
  // every page asks, and making the formats of Intl takes longer than drawing the frame of a page
  const name = `${language} ${locale}`;
  const formats = made.get(name) ?? formatsAnew(language, locale); // the first page in this way of writing
  made.set(name, formats);
  return formats;
}
