import { otherUnits } from "../../../domain/recruitment/index.ts";
import { wholeOrganisation } from "../../../domain/workforce/index.ts";
import { type ListValue, numberValue, wordsValue } from "../../../export/listTable.ts";
import { exportApplications, exportMethodUse } from "../../../usecases/recruitment/exportRecruitment.ts";
import { csvFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { unitsWithVacancies, usedShare, useIn } from "./methodUse.ts";
import { rateLines } from "./rateCards.ts";
import { methodName } from "./recruitmentWords.ts";

const column = (title: string, width = 24) => ({ title, width });

/** Every share with its card in the same row: who takes the one takes the other. */
export async function takeApplicationsCsv(visit: OfficeVisit): Promise<Reply> {
  const { counts, unitNames } = await exportApplications(visit.house, visit.actor);
  const { card } = visit.texts.representation;
  const words = visit.texts.recruitment;
  const { sheet } = visit.texts.representation;
  const names = new Map<string, string>([
    ...unitNames,
    [wholeOrganisation, words.whole],
    [otherUnits, words.otherUnits],
  ]);
  const counted = (value: number | null): ListValue =>
    value === null ? wordsValue(words.hidden) : numberValue(value);
  const rows = counts.flatMap((count) =>
    [...new Set(count.table.cells.map(({ codes: [unit = ""] }) => unit))].flatMap((unit) =>
      rateLines(visit, count, unit).map(({ card: one }): readonly ListValue[] => [
        wordsValue(visit.formats.period(count.period)),
        wordsValue(names.get(unit) ?? unit), // a unit that was counted has a name
        wordsValue(one.group),
        counted(one.part),
        counted(one.whole),
        numberValue(one.share),
        numberValue(one.low),
        numberValue(one.high),
        ...[one.said, one.beside, one.index, one.definition, one.source, one.population].map(wordsValue),
        ...[one.classification, one.rounding, one.why].map(wordsValue),
      ]),
    ),
  );
  const about = [sheet.said, card.beside, card.index, card.definition, card.source, card.population];
  const columns = [
    column(words.sheet.period),
    column(words.sheet.unit),
    column(words.sheet.group),
    ...[card.part, card.whole, sheet.percentage, sheet.low, sheet.high].map((title) => column(title, 12)),
    ...[...about, card.classification, card.rounding, card.why].map((title) => column(title)),
  ];
  return csvFile("sollicitaties.csv", { name: words.title, columns, rows });
}

/** In how many of the vacancies each method was used, by half-year, in the whole organisation and in each highest unit. */
export async function takeMethodsCsv(visit: OfficeVisit): Promise<Reply> {
  const read = await exportMethodUse(visit.house, visit.actor);
  const { methods: words, sheet } = visit.texts.recruitment;
  const rows = [null, ...unitsWithVacancies(read)].flatMap((unit) =>
    useIn(read, unit).flatMap(({ period, uses }) =>
      uses.map((use): readonly ListValue[] => [
        wordsValue(unit === null ? words.all : (read.unitNames.get(unit) ?? unit)), // a unit with vacancies has a name
        wordsValue(visit.formats.period(period)),
        wordsValue(words.phases[use.method.phase]),
        wordsValue(methodName(visit, use.method)),
        numberValue(use.used),
        numberValue(use.of),
        numberValue(usedShare(use)),
      ]),
    ),
  );
  const titles = [sheet.unit, sheet.period, words.phase, words.method, words.sheet.used, words.sheet.of];
  const columns = [...titles, words.sheet.share].map((title) => column(title));
  return csvFile("werkwijzen.csv", { name: words.title, columns, rows });
}
