import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

/** Returns the question for a first day, and for a last day that may stay empty. */
export const termQuestions = ({ texts }: OfficeVisit): readonly FormField[] => [
  { kind: "line", type: "date", short: true, name: "vanaf", label: texts.organisation.firstDay },
  {
    kind: "line",
    type: "date",
    short: true,
    name: "tot",
    label: texts.organisation.lastDay,
    hint: texts.organisation.lastDayHint,
    optional: true,
  },
];

/** Returns the question for the reason of an act. */
export const reasonQuestion = ({ texts }: OfficeVisit, optional = true): FormField => ({
  kind: "lines",
  name: "reden",
  label: texts.organisation.reason,
  optional,
});

/** Returns the questions for code, name and kind of a unit; `part` tells the units of a split apart. */
export const unitQuestions = ({ texts }: OfficeVisit, part?: number): readonly FormField[] => {
  const { organisation: words } = texts;
  const label = (word: string) => (part === undefined ? word : words.splitPart(part, word));
  const name = (word: string) => (part === undefined ? word : `${word}${part}`);
  return [
    { kind: "line", name: name("naam"), label: label(words.name) },
    { kind: "line", short: true, name: name("code"), label: label(words.code), hint: words.codeHint },
    { kind: "line", short: true, name: name("soort"), label: label(words.kind), hint: words.kindHint },
  ];
};

/** Returns the question under which unit something stands. */
export const parentQuestion = (
  { texts }: OfficeVisit,
  options: readonly { readonly value: string; readonly text: string }[],
): FormField => ({
  kind: "select",
  name: "onder",
  label: texts.organisation.parent,
  options,
  empty: texts.organisation.parentNone,
  optional: true,
});

/** Returns the question for the day on which a change takes effect. */
export const dayQuestion = ({ texts }: OfficeVisit, label = texts.organisation.changeDay): FormField => ({
  kind: "line",
  type: "date",
  short: true,
  name: "dag",
  label,
  hint: texts.organisation.changeDayHint,
});
