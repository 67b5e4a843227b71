import type { Programme } from "../domain/programme/index.ts";
import type { RoundProposal } from "../domain/reporting/index.ts";
import type { Locale } from "../domain/shared/municipality.ts";
import { formatsFor, type Language, textsFor } from "./index.ts";

/** Returns what a round is called that nobody named: by its report and its period, in the language of the programme. */
export function proposedRoundName(
  { kind, period, first }: RoundProposal,
  { lang }: Pick<Programme, "lang">,
  locale: Locale,
): string {
  const language: Language = lang === "en" ? "en" : "nl";
  const formats = formatsFor(language, locale);
  const named = textsFor(language).rounds.named[kind ?? "other"]; // the kind of the report is not stated
  return named(period === null ? formats.day(first.due.day) : formats.period(period));
}
