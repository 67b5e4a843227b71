import { councilTable } from "../../../export/councilTable.ts";
import { exportCouncilRegister } from "../../../usecases/council/exportCouncilRegister.ts";
import { roleWords } from "../../reportFiles.ts";
import { csvFile, workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";

async function takenBy(visit: OfficeVisit) {
  const programme = programmeIn(visit);
  const words = roleWords(visit.texts);
  const { today, entries } = await exportCouncilRegister(visit.house, visit.actor, { programme, words });
  const reader = { language: visit.language, locale: visit.municipality.locale };
  const table = councilTable(entries, today, reader);
  const name = `${table.mark === undefined ? "" : "GEHEIM-"}${programme}-toezeggingen`;
  return { name, table };
}

/** The register as a workbook; where it has lines that not everybody may read, it says so in its name and in itself. */
export async function takeRegisterXlsx(visit: OfficeVisit): Promise<Reply> {
  const { name, table } = await takenBy(visit);
  return workbookFile(visit, `${name}.xlsx`, [table]);
}

/** The register as CSV. */
export async function takeRegisterCsv(visit: OfficeVisit): Promise<Reply> {
  const { name, table } = await takenBy(visit);
  return csvFile(`${name}.csv`, table);
}
