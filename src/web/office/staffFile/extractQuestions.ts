import { dateExample, dateFormats, encodings, separators } from "../../../domain/workforce/index.ts";
import { wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { codedItems, codeField, codesIn, meanings, notKnown } from "./extractCodes.ts";
import type { Look } from "./extractLook.ts";
import { type AskedItem, askedItems, columnField, hoursKinds } from "./extractSaid.ts";

type Asked = { readonly visit: OfficeVisit; readonly look: Look };

function columnQuestion({ visit, look }: Asked, item: AskedItem): FormField {
  const { staffFile: words } = visit.texts;
  const hints: Readonly<Partial<Record<AskedItem, string>>> = words.itemHint;
  const hint = hints[item];
  const names = [...new Set(look.recognition.header)].filter((name) => name !== "");
  return {
    kind: "select",
    name: columnField(item),
    label: words.item[item],
    options: names.map((name) => ({ value: name, text: name })),
    empty: item === "unit" ? words.chooseColumn : words.notInFile,
    optional: item !== "unit",
    ...(hint === undefined ? {} : { hint }),
  };
}

const hasColumn = ({ look }: Asked, items: readonly AskedItem[]): boolean =>
  items.some((item) => wordIn(look.entered, columnField(item)) !== "");

function writtenQuestions(asked: Asked): readonly FormField[] {
  const { staffFile: words } = asked.visit.texts;
  const dates: readonly FormField[] = [
    {
      kind: "select",
      name: "datums",
      label: words.dateFormat,
      options: dateFormats.map((value) => ({ value, text: dateExample(value) })),
      empty: words.choose,
    },
  ];
  const hours: readonly FormField[] = [
    {
      kind: "one",
      name: "uren-als",
      label: words.hoursAs,
      options: hoursKinds.map((value) => ({ value, text: words.hours[value] })),
    },
    { kind: "line", short: true, inputmode: "decimal", name: "volle-week", label: words.fullWeek },
    {
      kind: "one",
      name: "komma",
      label: words.decimal,
      options: ([",", "."] as const).map((value) => ({ value, text: words.decimals[value] })),
    },
  ];
  const width: readonly FormField[] = [
    {
      kind: "line",
      short: true,
      inputmode: "numeric",
      name: "lengte",
      label: words.width,
      hint: words.widthHint,
      optional: true,
    },
  ];
  return [
    ...(hasColumn(asked, ["person"]) ? width : []),
    ...(hasColumn(asked, ["birth", "from", "until"]) ? dates : []),
    ...(hasColumn(asked, ["hours"]) ? hours : []),
  ];
}

function codeQuestions({ visit, look }: Asked): readonly FormField[] {
  const { staffFile: words } = visit.texts;
  return codedItems.flatMap((item) => {
    if (wordIn(look.entered, columnField(item)) === "") return [];
    const options = meanings[item].map((value) => ({ value, text: words.meaning[value] }));
    return codesIn(look.entered, item).map((code, nth) => ({
      kind: "select" as const,
      name: codeField(item, nth),
      label: words.code(words.item[item], code),
      options: [...options, { value: notKnown, text: words.notSaid }],
      empty: words.choose,
    }));
  });
}

function fileQuestions({ visit, look }: Asked): readonly FormField[] {
  const { staffFile: words } = visit.texts;
  const under = { under: words.formTitle, optional: true } as const;
  const csv: readonly FormField[] = [
    {
      ...under,
      kind: "select",
      name: "scheiding",
      label: words.separator,
      options: separators.map((value) => ({ value, text: words.separators[value] })),
      empty: words.choose,
    },
    {
      ...under,
      kind: "select",
      name: "tekens",
      label: words.encoding,
      options: encodings.map((value) => ({ value, text: words.encodings[value] })),
      empty: words.choose,
    },
  ];
  const xlsx: readonly FormField[] = [
    { ...under, kind: "line", name: "blad", label: words.sheet, hint: words.sheetHint },
  ];
  return [
    ...(look.recognition.form.kind === "csv" ? csv : xlsx),
    { ...under, kind: "line", short: true, inputmode: "numeric", name: "boven", label: words.skip },
    {
      ...under,
      kind: "many",
      name: "totalen",
      label: words.totals,
      options: [{ value: "ja", text: words.totalsWord }],
    },
  ];
}

/** Returns every question about how the file is read, in the order of the page. */
export const questionsOf = (asked: Asked) => ({
  columns: askedItems.map((item) => columnQuestion(asked, item)),
  written: writtenQuestions(asked),
  codes: codeQuestions(asked),
  file: fileQuestions(asked),
});

/** Returns what a file leaves in doubt, in words; what only waits for an answer stands at its question. */
export function doubtsOf({ visit, look }: Asked): readonly string[] {
  const { staffFile: words } = visit.texts;
  const items: Readonly<Record<string, string>> = words.item;
  return look.recognition.questions.flatMap(({ about, why, columns, choices }) => {
    if (why === "several") return [`${items[about] ?? about}: ${words.severalColumns(columns.join(", "))}`]; // hours by another name
    if (why === "mixed" && about === "date") return [words.mixedDates];
    if (why === "width" && wordIn(look.entered, "lengte") === "") return [words.widthAsked(choices.join())];
    if (why === "codes" && choices.length === 0) return [words.hiddenCodes(items[about] ?? about)]; // a coded item has a name
    return [];
  });
}
