import type { RoundReport, StaffCount } from "../../domain/reporting/index.ts";
import { textsFor } from "../../texts/index.ts";
import { periodValue } from "../actionTable.ts";
import { aboutSheet, actionSheet, columnsOf } from "../committeeYear/annexTables.ts";
import { type ListTable, numberValue, wordsValue } from "../listTable.ts";
import { narrativeSheets } from "../narrated.ts";
import type { Paper } from "../paper.ts";
import type { Reader } from "../wording.ts";
import { type RoundWording, roundWordingFor } from "./roundWording.ts";
import { countWord, shareWords } from "./staffBlocks.ts";

function pathSheet({ targets }: RoundReport, wording: RoundWording, { language }: Reader): ListTable {
  const { words } = wording;
  const { annex } = wording.texts;
  const { unitName } = textsFor(language).goals;
  const { measure, start, previous, now, onPath, aim, due, standing } = words.columns;
  const { population, unit } = annex.targetColumns;
  return {
    name: annex.targetSheet,
    columns: columnsOf({ measure, population, unit, start, previous, now, onPath, aim, due, standing }, [
      "measure",
      "population",
    ]),
    rows: targets.map((target) => [
      wordsValue(target.measure),
      wordsValue(target.population),
      wordsValue(unitName[target.unit]),
      numberValue(target.baseline === null ? null : target.baseline.value),
      numberValue(target.previous),
      numberValue(target.last === null ? null : target.last.value),
      numberValue(target.expected),
      numberValue(target.value),
      periodValue(target.dueDate, wording),
      wordsValue(words.standing[target.standing]),
    ]),
  };
}

function toldSheet({ told }: RoundReport, { words }: RoundWording): ListTable {
  const { key, action, unit, course, happened, next, obstacle } = words.columns;
  return {
    name: words.sections.told,
    columns: columnsOf({ key, action, unit, course, happened, next, obstacle }, [
      "action",
      "happened",
      "next",
      "obstacle",
    ]),
    rows: told.map((one) => [
      wordsValue(one.key),
      wordsValue(one.title),
      wordsValue(one.unit),
      wordsValue(words.course[one.course]),
      wordsValue(one.happened),
      wordsValue(one.next),
      wordsValue(one.obstacle),
    ]),
  };
}

function effortSheet({ efforts }: RoundReport, { words }: RoundWording): ListTable {
  const { unit, planned, toldTraining, hours } = words.columns;
  return {
    name: words.sections.efforts,
    columns: columnsOf({ unit, planned, toldTraining, hours }, ["unit"]),
    rows: efforts.map((one) => [
      wordsValue(one.unit),
      numberValue(one.planned),
      wordsValue(one.told === null ? null : words.effort[one.told.measure](String(one.told.amount))),
      numberValue(one.hours),
    ]),
  };
}

/** A row a unit; a hidden count is the word, so that nobody adds it up as nothing. */
function staffSheet({ staff }: RoundReport, wording: RoundWording, reader: Reader): ListTable {
  const { words } = wording;
  const { unit, people, women, share, interval, whole, day, release } = words.staffColumns;
  const told = { wording, reader };
  const countValue = (count: StaffCount) =>
    count === "hidden" ? wordsValue(countWord(count, told)) : numberValue(count);
  return {
    name: words.sections.staff,
    columns: columnsOf({ unit, people, women, share, interval, whole, day, release }, ["unit"]),
    rows: staff.map((line) => {
      const said = shareWords(line, reader);
      return [
        wordsValue(line.unit),
        countValue(line.people),
        countValue(line.women),
        wordsValue(said.share),
        wordsValue(said.interval),
        wordsValue(said.whole),
        { kind: "day", day: line.referenceDate },
        numberValue(line.release),
      ];
    }),
  };
}

/** Returns the lists of a report on a round for a spreadsheet: actions, targets on their path, what was told, and what they belong to. */
export function roundAnnexTables(report: RoundReport, paper: Paper, reader: Reader): readonly ListTable[] {
  const wording = roundWordingFor(reader, report.programme.lang);
  const { common } = textsFor(reader.language);
  return [
    actionSheet(report, wording, [common.yes, common.no]),
    ...(report.targets.length === 0 ? [] : [pathSheet(report, wording, reader)]),
    ...(report.told.length === 0 ? [] : [toldSheet(report, wording)]),
    ...(report.efforts.length === 0 ? [] : [effortSheet(report, wording)]),
    ...(report.staff.length === 0 ? [] : [staffSheet(report, wording, reader)]),
    ...narrativeSheets(paper, reader),
    aboutSheet(paper, wording),
  ];
}
