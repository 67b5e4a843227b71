import type { Letter, Quote } from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";

/** A council letter with a figure in it, of which nothing is planned, as far as a test does not say otherwise. */
export const aLetter = (differing: Partial<Letter> = {}): Letter => ({
  key: "BR1",
  kind: "councilLetter",
  subject: "Voortgang",
  dossier: null,
  edition: 1,
  passages: [
    { part: "occasion", text: "Het college werkt aan een organisatie waarin iedereen meedoet." },
    { part: "message", text: "Het gaat goed." },
    { part: "figures", text: "Van {acties} acties zijn er {te laat} te laat." },
    { part: "next", text: "In maart schrijven wij weer." },
  ],
  duties: [2],
  embargo: { kind: "none" },
  unrest: { kind: "notExpected" },
  state: { kind: "draft" },
  version: 1,
  ...differing,
});

const on = dayFrom("2024-10-31");

/** What an edition of 31 October 2024 can say: counts, a target with a value, one that is hidden and one without a value. */
export const someQuotes: readonly Quote[] = [
  { placeholder: { kind: "asOf" }, measure: null, value: { kind: "day", day: on } },
  { placeholder: { kind: "actions" }, measure: null, value: { kind: "count", count: 38, on } },
  { placeholder: { kind: "overdue" }, measure: null, value: { kind: "count", count: 3, on } },
  {
    placeholder: { kind: "target", key: "T1" },
    measure: "aandeel vrouwen, schaal 12 en hoger",
    value: {
      kind: "measured",
      value: 17.5,
      unit: "percentage",
      period: periodFrom("2023"),
      source: "Personeelssysteem",
      release: null,
    },
  },
  {
    placeholder: { kind: "target", key: "T2" },
    measure: "aandeel vrouwen, directie",
    value: { kind: "hidden", since: dayFrom("2024-06-30") },
  },
  { placeholder: { kind: "target", key: "T3" }, measure: "instroom", value: { kind: "empty" } },
];
