import { type ListTable, type ListValue, numberValue, wordsValue } from "../../../export/listTable.ts";
import { exportRepresentation } from "../../../usecases/workforce/exportRepresentation.ts";
import { csvFile, workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { aimWord } from "./aims.tsx";
import type { FigureCard } from "./figureCard.ts";
import { laterCards } from "./laterPart.tsx";
import { type MirrorLine, mirrorSheets, type Shown } from "./mirrorSheets.ts";

/** A hidden count is its word, as on the page: an empty cell would look like one that was forgotten. */
const countValue = (visit: OfficeVisit, value: number | null): ListValue =>
  value === null ? wordsValue(visit.texts.representation.hidden) : numberValue(value);

/** What is aimed at for a group, and by when; two targets of one group stand in one cell. */
const targetValues = (visit: OfficeVisit, targets: MirrorLine["targets"]): readonly ListValue[] => [
  targets.length === 1 && targets[0] !== undefined ? numberValue(targets[0].aim) : numberValue(null),
  wordsValue(targets.map((target) => `${target.measure}: ${aimWord(visit, target)}`).join("; ") || null), // without a target it is empty
];

const rowOf = (
  visit: OfficeVisit,
  title: string,
  { card, targets }: { readonly card: FigureCard } & Pick<MirrorLine, "targets">,
): readonly ListValue[] => [
  wordsValue(title),
  wordsValue(card.group),
  countValue(visit, card.part),
  countValue(visit, card.whole),
  numberValue(card.share),
  numberValue(card.low),
  numberValue(card.high),
  wordsValue(card.said),
  wordsValue(card.beside),
  wordsValue(card.index),
  wordsValue(card.definition),
  wordsValue(card.source),
  { kind: "day", day: card.date },
  wordsValue(card.population),
  wordsValue(card.classification),
  wordsValue(card.rounding),
  wordsValue(card.why),
  ...targetValues(visit, targets),
];

function columnsOf(visit: OfficeVisit): ListTable["columns"] {
  const { sheet, card } = visit.texts.representation;
  const figures = [card.part, card.whole, sheet.percentage, sheet.low, sheet.high];
  const about = [card.beside, card.index, card.definition, card.source, card.date, card.population];
  return [
    { title: sheet.table, width: 24 },
    { title: sheet.group, width: 32 },
    ...figures.map((title) => ({ title, width: 12 })),
    { title: sheet.said, width: 32 },
    ...[...about, card.classification, card.rounding, card.why].map((title) => ({ title, width: 32 })),
    { title: visit.texts.targetReads.columnAim, width: 12 },
    { title: visit.texts.targetReads.columnTarget, width: 40 },
  ];
}

type TakenSheet = {
  readonly title: string;
  readonly lines: readonly ({ readonly card: FigureCard } & Pick<MirrorLine, "targets">)[];
};

/** The tables of the page: those of one day, and what later releases show, each figure with its own day. */
function sheetsOf(shown: Shown): readonly TakenSheet[] {
  const later = laterCards(shown).map((card) => ({ card, targets: [] }));
  const { later: title } = shown.visit.texts.representation;
  return [...mirrorSheets(shown), ...(later.length === 0 ? [] : [{ title, lines: later }])];
}

/** Every figure with its card in the same row: who takes the one takes the other. */
const listOf = (visit: OfficeVisit, name: string, sheets: readonly TakenSheet[]): ListTable => ({
  name,
  columns: columnsOf(visit),
  rows: sheets.flatMap(({ title, lines }) => lines.map((line) => rowOf(visit, title, line))),
});

const readFor = (visit: OfficeVisit) =>
  exportRepresentation(visit.house, visit.actor, visit.municipality.name);

/** The tables of the page as a workbook, a sheet a table. */
export async function takeRepresentationXlsx(visit: OfficeVisit): Promise<Reply> {
  const sheets = sheetsOf({ visit, read: await readFor(visit) });
  const lists = sheets.map((sheet) => listOf(visit, sheet.title, [sheet]));
  const { title } = visit.texts.representation;
  return workbookFile(visit, "afspiegeling.xlsx", lists.length === 0 ? [listOf(visit, title, [])] : lists);
}

/** The tables of the page under each other as CSV. */
export async function takeRepresentationCsv(visit: OfficeVisit): Promise<Reply> {
  const sheets = sheetsOf({ visit, read: await readFor(visit) });
  return csvFile("afspiegeling.csv", listOf(visit, visit.texts.representation.title, sheets));
}
