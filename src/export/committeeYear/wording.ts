import type { CommitteeYearReport, FigureLine } from "../../domain/reporting/index.ts";
import type { Period } from "../../domain/shared/period.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import type { Counted, ReportTexts } from "../../texts/reportShape.ts";
import { reportTexts } from "../../texts/reportTexts.ts";
import { languageTag, type TextLocale } from "../../texts/textLocale.ts";
import { writtenNumber, writtenPeriod } from "../../texts/written.ts";
import type { Cell } from "../paper.ts";

/** The sentences of a language and the ways to write numbers and periods in it. */
export type Wording = {
  readonly texts: ReportTexts;
  readonly locale: TextLocale;
  readonly number: (value: number) => string;
  readonly counted: (value: number) => Counted;
  readonly period: (period: Period) => string;
  readonly orNotStated: (text: Stated<string>) => string;
  /** Words of the plan itself, marked where the plan is in another language than the paper. */
  readonly own: (text: string) => Cell;
};

/** Returns the wording of a language for a plan in its own language; a value that is not stated is written as such. */
export function wordingIn(locale: TextLocale, planLanguage: string): Wording {
  const texts = reportTexts(locale);
  const isForeign = !languageTag(locale).startsWith(planLanguage);
  const number = (value: number) => writtenNumber(value, locale);
  return {
    texts,
    locale,
    number,
    counted: (value) => ({ size: value, text: number(value) }),
    period: (period) => writtenPeriod(period, locale),
    orNotStated: (text) => (text === null ? texts.notStated : text),
    own: (text) => (isForeign ? { words: text, language: planLanguage } : text),
  };
}

type TargetUnit = CommitteeYearReport["targets"][number]["unit"];

/** Returns a value with its unit: "20 %", "36 personen", "162 fte". */
export const measured = (value: number, unit: TargetUnit, wording: Wording): string =>
  wording.texts.units[unit](wording.counted(value));

/** Returns a figure with its unit and, where there is one, its interval. */
export function figureWords(figure: FigureLine, wording: Wording): string {
  const value = measured(figure.value, figure.unit, wording);
  if (figure.interval === null) return value;
  const { lower, upper } = figure.interval;
  return `${value}, ${wording.texts.targets.interval(
    measured(lower, figure.unit, wording),
    measured(upper, figure.unit, wording),
  )}`;
}

/** Returns parts of a sentence with commas and a last "and". */
export function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")}${and}${last}`;
}
