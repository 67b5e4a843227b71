import type { Locale } from "../domain/shared/municipality.ts";

/** The language and region in which something is written out: that of the municipality, or English. */
export type TextLocale = Locale | "en";

/** The tag for `Intl` and for documents; English is written with day before month, as in Europe. */
export const languageTag = (locale: TextLocale): string => (locale === "en" ? "en-GB" : locale);
