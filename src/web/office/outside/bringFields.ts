import type { Sheet } from "../../../domain/shared/sheet.ts";
import { cellWords } from "../../../domain/shared/sheet.ts";
import {
  classificationOf,
  countedAsKinds,
  type OutsideMap,
  outsidePopulations,
  outsideUnits,
  proposeOutsideMap,
} from "../../../domain/workforce/index.ts";
import { acceptedSheets } from "../../broughtSheets.ts";
import { allOf, choiceIn, choiceOrNull, dayIn, type Entered, saidIn, wordIn } from "../../form.ts";
import type { FormField } from "../../question.tsx";
import type { OfficeVisit } from "../../visit.ts";

export const bringKinds = ["table", "general", "zoomedIn"] as const;

const options = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, text: words[value] }));

/** What is asked about a file from outside. */
export const bringQuestions = ({ texts: { outside: words } }: OfficeVisit): readonly FormField[] => {
  const line = { kind: "line", optional: true } as const;
  const letters = { ...line, short: true, under: words.pointOut } as const;
  return [
    {
      kind: "file",
      name: "bestand",
      label: words.file,
      hint: words.fileHint,
      accept: acceptedSheets,
    },
    {
      kind: "one",
      name: "soort",
      label: words.kind,
      hint: words.kindHint,
      options: options(bringKinds, words.kinds),
    },
    { kind: "line", name: "titel", label: words.titleOf },
    { kind: "line", name: "reeks", label: words.series, hint: words.seriesHint },
    { kind: "line", name: "bron", label: words.source, hint: words.sourceHint },
    { kind: "line", type: "date", short: true, name: "peildatum", label: words.date },
    {
      kind: "select",
      name: "over",
      label: words.of,
      hint: words.ofHint,
      options: options(outsidePopulations, words.population),
      empty: "",
      optional: true,
    },
    {
      kind: "select",
      name: "telling",
      label: words.counted,
      options: options(countedAsKinds, words.countedAs),
      empty: words.notSaid,
      optional: true,
    },
    {
      kind: "select",
      name: "eenheid",
      label: words.unitLabel,
      options: options(outsideUnits, words.unit),
      empty: "",
      optional: true,
    },
    {
      kind: "many",
      name: "alles",
      label: words.dividesAllLabel,
      options: [{ value: "ja", text: words.dividesAll }],
      optional: true,
    },
    { ...line, name: "indeling", label: words.className, hint: words.classNameHint },
    { ...line, name: "versie-indeling", label: words.classVersion, hint: words.classVersionHint },
    { ...letters, name: "koprij", label: words.headerRow },
    { ...letters, name: "naamkolom", label: words.aboutColumn },
    { ...letters, name: "kolommen", label: words.columns, hint: words.columnsHint },
  ];
};

/** Returns what every file says of itself. */
export const headIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    kind: choiceIn(entered, "soort", bringKinds, texts),
    title: saidIn(entered, "titel", texts.problems.W148),
    series: saidIn(entered, "reeks", texts.problems.W148),
    source: saidIn(entered, "bron", texts.problems.W148),
    referenceDate: dayIn(entered, "peildatum", texts),
  });

/** Returns what a published table says beside that. */
export const tableHeadIn = (entered: Entered, { texts }: OfficeVisit) =>
  allOf({
    population: choiceIn(entered, "over", outsidePopulations, texts),
    countedAs: choiceOrNull(entered, "telling", countedAsKinds, texts),
    unit: choiceIn(entered, "eenheid", outsideUnits, texts),
  });

const lettersIn = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((letters) => /^[A-Z]{1,3}$/.test(letters));

/** Returns the columns as a person named them, else as the headers say; undefined where they must be asked. */
export function mapIn(entered: Entered, { rows }: Sheet): OutsideMap | undefined {
  const proposal = proposeOutsideMap(rows);
  const [only, ...others] = proposal?.recognised ?? []; // no header is known
  const named = lettersIn(wordIn(entered, "kolommen"));
  const [about] = lettersIn(wordIn(entered, "naamkolom"));
  const row = wordIn(entered, "koprij");
  const headerRow = /^\d{1,5}$/.test(row) ? Number(row) : proposal?.headerRow;
  const categories = named.length > 0 ? named : others.length === 0 ? only?.columns : undefined;
  const chosen = about ?? proposal?.about;
  if (headerRow === undefined || categories === undefined || !chosen) return undefined;
  const size = proposal?.headerRow === headerRow ? proposal.size : null;
  return { headerRow, about: chosen, size, categories };
}

/** Returns the words of the first row with several cells, so that somebody can name its columns. */
export function headersOf({ rows }: Sheet): string {
  const row = rows.find(({ cells }) => cells.filter((cell) => cellWords(cell) !== "").length > 1);
  return (row?.cells ?? [])
    .map(cellWords)
    .filter((words) => words !== "")
    .slice(0, 12)
    .join(", "); // a sheet with nothing in it
}

/** Returns the classes of a table: as somebody named them, else as the headers tell. */
export function classesIn(entered: Entered, { rows }: Sheet, map: OutsideMap) {
  const name = wordIn(entered, "indeling");
  const version = wordIn(entered, "versie-indeling");
  const [first] = map.categories;
  if ((name !== "" && version !== "") || first === undefined) return { name, version };
  const found = proposeOutsideMap(rows)?.recognised.find(({ columns }) => columns.includes(first));
  return (found && classificationOf(found.characteristic)) ?? { name, version }; // the headers do not tell
}
