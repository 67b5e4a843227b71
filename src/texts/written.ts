import { type Period, precisionOf } from "../domain/shared/period.ts";
import { languageTag, type TextLocale } from "./textLocale.ts";

/** Returns a number with the separators of the locale, at most two decimals. */
export const writtenNumber = (value: number, locale: TextLocale): string =>
  new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 2 }).format(value);

/** Returns a number with its sign, as in a difference: `+ 3`, `− 4`, `0`. */
export function writtenDifference(value: number, locale: TextLocale): string {
  const size = writtenNumber(Math.abs(value), locale);
  if (value === 0) return size;
  return `${value > 0 ? "+" : "\u2212"}\u00a0${size}`;
}

/** Words for the parts of a year; `{year}` and `{part}` are replaced. */
const partWords = {
  nl: {
    half: ["eerste halfjaar van {year}", "tweede halfjaar van {year}"],
    quarter: [
      "eerste kwartaal van {year}",
      "tweede kwartaal van {year}",
      "derde kwartaal van {year}",
      "vierde kwartaal van {year}",
    ],
  },
  en: { half: ["H1 {year}", "H2 {year}"], quarter: ["Q1 {year}", "Q2 {year}", "Q3 {year}", "Q4 {year}"] },
} as const;

function writtenPart(period: Period, precision: "half" | "quarter", locale: TextLocale): string {
  const words = partWords[locale === "en" ? "en" : "nl"][precision][Number(period.slice(6)) - 1];
  if (words === undefined) throw new RangeError(`not a period: ${period}`);
  return words.replace("{year}", period.slice(0, 4));
}

/** Returns a period in words at its own precision: "2025", "eerste kwartaal van 2025", "november 2024", "5 november 2024". */
export function writtenPeriod(period: Period, locale: TextLocale): string {
  const precision = precisionOf(period);
  if (precision === "year") return period;
  if (precision === "half" || precision === "quarter") return writtenPart(period, precision, locale);
  const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const options = precision === "day" ? { ...month, day: "numeric" as const } : month;
  const day = precision === "day" ? period : `${period}-01`;
  return new Intl.DateTimeFormat(languageTag(locale), options).format(new Date(`${day}T00:00:00Z`));
}
