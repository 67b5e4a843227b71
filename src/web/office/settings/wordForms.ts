import type { Locale } from "../../../domain/shared/municipality.ts";
import { ok } from "../../../domain/shared/result.ts";
import { formatsFor } from "../../../texts/index.ts";
import { changeLocale } from "../../../usecases/settings/changeLocale.ts";
import { changeSmallestGroup } from "../../../usecases/settings/changeSmallestGroup.ts";
import { renameMunicipality } from "../../../usecases/settings/renameMunicipality.ts";
import { allOf, choiceIn, startWith, wordIn, wordOrNull } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { codeAt, settingPage } from "./settingPage.tsx";

export const namePage = settingPage({
  name: "name",
  view: ({ texts: { settings: words } }) => ({
    title: words.change.name,
    fields: [{ kind: "line", name: "naam", label: words.part.name, hint: words.nameHint }],
  }),
  start: ({ now }) => startWith({ naam: now.name }),
  read: (entered) => ok(wordIn(entered, "naam")),
  act: ({ house, actor }, value, seen) => renameMunicipality(house, actor, { value, seen }),
  problems: codeAt({ M103: "naam" }),
});

const locales = ["nl-NL", "nl-BE"] as const satisfies readonly Locale[];

/** Returns how a day, a number and an amount are written on the Dutch pages of a country. */
export function exampleOf({ texts }: OfficeVisit, locale: Locale): string {
  const { dayInFigures, number, euros } = formatsFor("nl", locale);
  return texts.settings.localeExample(dayInFigures("2026-11-21"), number(1234.5), euros(2496));
}

export const localePage = settingPage({
  name: "locale",
  view: (visit) => {
    const { settings: words } = visit.texts;
    const options = locales.map((locale) => ({
      value: locale,
      text: words.localeName[locale],
      hint: exampleOf(visit, locale),
    }));
    return {
      title: words.change.locale,
      fields: [{ kind: "one", name: "land", label: words.localeQuestion, hint: words.localeHint, options }],
    };
  },
  start: ({ now }) => startWith({ land: now.locale }),
  read: (entered, { texts }) => allOf({ value: choiceIn(entered, "land", locales, texts) }),
  act: ({ house, actor }, { value }, seen) => changeLocale(house, actor, { value, seen }),
  problems: (problem: never) => problem,
});

/** Returns a whole number as people write it; anything else is no number, and the rule says so. */
const wholeNumber = (word: string): number => (/^\d{1,9}$/.test(word) ? Number(word) : Number.NaN);

export const smallestGroupPage = settingPage({
  name: "smallestGroup",
  view: ({ texts: { settings: words } }) => ({
    title: words.change.smallestGroup,
    fields: [
      {
        kind: "line",
        short: true,
        inputmode: "numeric",
        name: "aantal",
        label: words.groupQuestion,
        hint: words.groupText,
      },
      { kind: "lines", name: "reden", label: words.groupReason, hint: words.groupReasonHint, optional: true },
    ],
    consequence: words.groupConsequence,
  }),
  start: ({ now }) => startWith({ aantal: String(now.smallestGroup) }),
  read: (entered) =>
    ok({ value: wholeNumber(wordIn(entered, "aantal")), reason: wordOrNull(entered, "reden") }),
  act: ({ house, actor }, input, seen) => changeSmallestGroup(house, actor, { ...input, seen }),
  problems: codeAt({ T206: "aantal", T207: "reden" }),
});
