import type { CommitteeYearReport, FigureLine, StatusRow } from "../domain/reporting/index.ts";
import type { Day } from "../domain/shared/day.ts";
import type { Locale } from "../domain/shared/municipality.ts";
import { type Period, periodFrom } from "../domain/shared/period.ts";
import { formatsFor, type Language, textsFor } from "../texts/index.ts";
import type { Counted, ReportTexts } from "../texts/reportShape.ts";
import type { Foreign } from "./paper.ts";

/** For whom a document is written: the language of the reader and the country of the municipality. */
export type Reader = { readonly language: Language; readonly locale: Locale };

type StatusWord = StatusRow["status"];

/** The sentences of a language and the ways to write numbers and periods in it. */
export type Wording = {
  readonly texts: ReportTexts;
  /** Statuses as they stand in a sentence, and as they begin a cell. */
  readonly statusInSentence: Readonly<Record<StatusWord, string>>;
  readonly statusInCell: (status: StatusWord) => string;
  readonly notStated: string;
  readonly dateNotStated: string;
  readonly number: (value: number) => string;
  readonly counted: (value: number) => Counted;
  readonly period: (period: Period) => string;
  /** Words of the plan itself, marked where the plan is in another language than the paper. */
  readonly own: (text: string) => string | Foreign;
};

/** Returns the wording for a reader of a plan in its own language. */
export function wordingFor({ language, locale }: Reader, planLanguage: string): Wording {
  const { report, common, programme } = textsFor(language);
  const { number, period } = formatsFor(language, locale);
  const statusInSentence = { ...programme.status, notStated: programme.statusNotStated };
  return {
    texts: report,
    statusInSentence,
    statusInCell: (status) => {
      const word = statusInSentence[status];
      return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    },
    notStated: common.notStated,
    dateNotStated: common.undatedSource,
    number,
    counted: (value) => ({ size: value, text: number(value) }),
    period,
    own: (text) => (language === planLanguage ? text : { words: text, language: planLanguage }),
  };
}

/** Returns the moment of a report as it ends a caption: "op 31 december 2024". */
export function momentWords({ asOf, record }: CommitteeYearReport, { texts, period }: Wording): string {
  return record.shows === "firstRecord"
    ? texts.moment.broughtIn(period(periodFrom(record.began)))
    : texts.moment.on(period(periodFrom(asOf)));
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

type ReadFrom = { readonly release?: number; readonly withheldOn?: Day };

/** Returns out of which release a value comes, and since when a newer one is hidden; nothing where somebody typed it. */
export function readFromWords(
  { release, withheldOn }: ReadFrom,
  { texts, period }: Wording,
): readonly string[] {
  return [
    ...(release === undefined ? [] : [texts.targets.release(String(release))]),
    ...(withheldOn === undefined ? [] : [texts.targets.withheld(period(periodFrom(withheldOn)))]),
  ];
}

/** Returns parts of a sentence with commas and a last "and". */
export function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")}${and}${last}`;
}
