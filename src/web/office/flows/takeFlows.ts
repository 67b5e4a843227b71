import {
  type Characteristic,
  type FlowRow,
  type FlowsOfPeriod,
  type ToldFlow,
  toldFlows,
} from "../../../domain/workforce/index.ts";
import { groupWord } from "../../../export/groupWord.ts";
import { type ListTable, type ListValue, numberValue, wordsValue } from "../../../export/listTable.ts";
import { exportFlows } from "../../../usecases/workforce/exportFlows.ts";
import { csvFile, workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { whyOf } from "./flowCard.tsx";
import { type Shown, wholeRate } from "./flowWords.ts";

type Line = {
  readonly period: FlowsOfPeriod;
  readonly by: Characteristic;
  readonly row: FlowRow;
  readonly flow: ToldFlow;
};

/** A hidden count is its word, as on the page: an empty cell would look like one that was forgotten. */
function figuresOf({ texts }: OfficeVisit, { row, flow }: Line): readonly ListValue[] {
  const figure = row.flows[flow];
  if (figure.kind === "hidden") {
    const word = wordsValue(texts.flows.hidden);
    return [word, word, numberValue(null)];
  }
  if (figure.kind === "nobody") return [0, 0, null].map(numberValue);
  const share = figure.kind === "shown" ? wholeRate(figure.share) : null;
  return [figure.count, figure.total, share].map(numberValue);
}

function rowOf(shown: Shown, line: Line): readonly ListValue[] {
  const { visit } = shown;
  const { flows: words, staffFigures, representation } = visit.texts;
  const { period, by, row, flow } = line;
  return [
    wordsValue(words.by[by]),
    wordsValue(groupWord(visit.texts, shown.read.unitNames, { by, code: row.code })),
    wordsValue(staffFigures.code[row.sex]),
    wordsValue(words.flow[flow]),
    ...figuresOf(visit, line),
    { kind: "day", day: period.since },
    { kind: "day", day: period.until },
    wordsValue(words.what[flow]),
    wordsValue(representation.cardText.source(visit.formats.number(period.release))),
    wordsValue(words.population),
    wordsValue(`${words.classification[by]}; ${words.classification.sex}`),
    wordsValue(words.rounding),
    wordsValue(whyOf(visit, row.flows[flow], period.threshold)),
  ];
}

function columnsOf({ texts }: OfficeVisit): ListTable["columns"] {
  const { sheet, card } = texts.flows;
  const about = [card.definition, card.source, card.population, card.classification, card.rounding, card.why];
  return [
    { title: sheet.table, width: 24 },
    { title: sheet.group, width: 32 },
    ...[sheet.sex, sheet.flow, sheet.count, sheet.total, sheet.share].map((title) => ({
      title,
      width: 16,
    })),
    ...[sheet.since, sheet.until].map((title) => ({ title, width: 12 })),
    ...about.map((title) => ({ title, width: 32 })),
  ];
}

/** Every flow of every period with its card in the same row: who takes the one takes the other. */
async function listFor(visit: OfficeVisit): Promise<ListTable> {
  const read = await exportFlows(visit.house, visit.actor);
  const shown = { visit, read };
  const lines = read.periods.flatMap((period) =>
    period.tables.flatMap(({ by, rows }) =>
      rows.flatMap((row) => toldFlows.map((flow): Line => ({ period, by, row, flow }))),
    ),
  );
  return {
    name: visit.texts.flows.title,
    columns: columnsOf(visit),
    rows: lines.map((line) => rowOf(shown, line)),
  };
}

/** The flows of all periods as a workbook. */
export async function takeFlowsXlsx(visit: OfficeVisit): Promise<Reply> {
  return workbookFile(visit, "doorstroom.xlsx", [await listFor(visit)]);
}

/** The same as CSV. */
export async function takeFlowsCsv(visit: OfficeVisit): Promise<Reply> {
  return csvFile("doorstroom.csv", await listFor(visit));
}
