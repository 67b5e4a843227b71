import { report as en } from "./en/report.ts";
import { report as nl } from "./nl/report.ts";
import type { ReportTexts } from "./reportShape.ts";
import type { TextLocale } from "./textLocale.ts";

/** The Flemish name of the committee (glossary, Flemish variants: general knowledge, to be checked with a municipality). */
const flemish: ReportTexts = { ...nl, kind: "Jaarrapportage aan de gemeenteraadscommissie" };

const texts: Readonly<Record<TextLocale, ReportTexts>> = { "nl-NL": nl, "nl-BE": flemish, en };

/** Returns every sentence of a report in the language of the reader. */
export const reportTexts = (locale: TextLocale): ReportTexts => texts[locale];
