import type { CommitteeYearReport, FigureLine, OwnerRole } from "../../domain/reporting/index.ts";
import type { Period } from "../../domain/shared/period.ts";
import { textsFor } from "../../texts/index.ts";
import { periodValue } from "../actionTable.ts";
import { type ListTable, type ListValue, numberValue, wordsValue } from "../listTable.ts";
import { narrativeSheets } from "../narrated.ts";
import type { Paper } from "../paper.ts";
import { type Reader, type Wording, wordingFor } from "../wording.ts";
import { benchmarkWords } from "./targetBlocks.ts";

/** Returns columns by their titles; those that are named wide hold whole sentences. */
export const columnsOf = (titles: Readonly<Record<string, string>>, wide: readonly string[]) =>
  Object.entries(titles).map(([name, title]) => ({ title, width: wide.includes(name) ? 44 : 18 }));

function ownerValue(owner: OwnerRole, { texts }: Wording): ListValue {
  if (owner.kind === "notStated") return wordsValue(null);
  return wordsValue(owner.kind === "role" ? owner.text : texts.actions.somebody);
}

/** Returns the actions of a report as a list. */
export function actionSheet(
  { actions }: Pick<CommitteeYearReport, "actions">,
  wording: Wording,
  yesNo: readonly [string, string],
): ListTable {
  const { texts } = wording;
  const [yes, no] = yesNo;
  return {
    name: texts.list.sheet,
    columns: columnsOf(texts.annex.actionColumns, ["title", "theme", "owner"]),
    rows: actions.map((action) => [
      wordsValue(action.key),
      wordsValue(action.title),
      wordsValue(action.theme),
      ownerValue(action.owner, wording),
      periodValue(action.plannedEnd, wording),
      wordsValue(action.overdue ? yes : no),
      wordsValue(action.status === "notStated" ? null : wording.statusInCell(action.status)),
    ]),
  };
}

function statusSheet({ statuses, total }: CommitteeYearReport, { texts, statusInCell }: Wording): ListTable {
  const rows = [
    ...statuses.map(({ status, count }) => [wordsValue(statusInCell(status)), numberValue(count)]),
    [wordsValue(texts.statusTable.total), numberValue(total)],
  ];
  return { name: texts.list.countSheet, columns: columnsOf(texts.list.statusColumns, []), rows };
}

type Point = { readonly value: number; readonly period: Period | null };

/** A value and its period side by side, so that a reader can sum and sort; both empty where there is none. */
const pointValues = (point: Point | null, wording: Wording): readonly ListValue[] => [
  numberValue(point === null ? null : point.value),
  periodValue(point === null ? null : point.period, wording),
];

const intervalValues = (figure: FigureLine | null): readonly ListValue[] => {
  const interval = figure === null ? null : figure.interval;
  return [
    numberValue(interval === null ? null : interval.lower),
    numberValue(interval === null ? null : interval.upper),
  ];
};

function targetSheet({ targets }: CommitteeYearReport, wording: Wording, { language }: Reader): ListTable {
  const { annex } = wording.texts;
  const { unitName, comparatorName } = textsFor(language).goals;
  return {
    name: annex.targetSheet,
    columns: columnsOf(annex.targetColumns, ["measure", "population", "note"]),
    rows: targets.map((target) => [
      wordsValue(target.measure),
      wordsValue(target.population),
      wordsValue(comparatorName[target.comparator]),
      numberValue(target.value),
      wordsValue(unitName[target.unit]),
      wordsValue(benchmarkWords(target, wording)),
      periodValue(target.dueDate, wording),
      ...pointValues(target.baseline, wording),
      ...pointValues(target.lastFigure, wording),
      ...intervalValues(target.lastFigure),
      wordsValue(target.note),
    ]),
  };
}

function figureSheet({ figures }: CommitteeYearReport, wording: Wording, { language }: Reader): ListTable {
  const { annex } = wording.texts;
  const { unitName } = textsFor(language).goals;
  return {
    name: annex.figureSheet,
    columns: columnsOf(annex.figureColumns, ["measure", "source", "note"]),
    rows: figures.map((figure) => [
      wordsValue(figure.measure),
      numberValue(figure.value),
      wordsValue(unitName[figure.unit]),
      periodValue(figure.period, wording),
      ...intervalValues(figure),
      wordsValue(figure.source),
      wordsValue(figure.note),
    ]),
  };
}

/** To which report the lists belong, in its own words. */
export function aboutSheet(
  { organisation, kind, title, stamp, caveat }: Paper,
  { texts }: Wording,
): ListTable {
  const { about, aboutColumn } = texts.annex;
  const lines = [
    title,
    `${organisation} · ${kind}`,
    ...stamp,
    ...(caveat === null ? [] : [caveat]),
    texts.actions.roles,
  ];
  return {
    name: about,
    columns: [{ title: aboutColumn, width: 90 }],
    rows: lines.map((line) => [wordsValue(line)]),
  };
}

/**
 * Returns the lists of a report for a spreadsheet: its actions, their count by status, its targets and its other figures,
 * and what they belong to. Every number is one of the report; what is not stated is an empty cell, owners are roles (R108).
 */
export function annexTables(report: CommitteeYearReport, paper: Paper, reader: Reader): readonly ListTable[] {
  const wording = wordingFor(reader, report.programme.lang);
  const { common } = textsFor(reader.language);
  return [
    actionSheet(report, wording, [common.yes, common.no]),
    statusSheet(report, wording),
    ...(report.targets.length === 0 ? [] : [targetSheet(report, wording, reader)]),
    ...(report.figures.length === 0 ? [] : [figureSheet(report, wording, reader)]),
    ...narrativeSheets(paper, reader),
    aboutSheet(paper, wording),
  ];
}
