import { actionTable, statusTable } from "../../../export/actionTable.ts";
import { exportActions } from "../../../usecases/reporting/exportActions.ts";
import { roleWords } from "../../reportFiles.ts";
import { csvFile, workbookFile } from "../../tableFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";

async function takenBy(visit: OfficeVisit) {
  const programme = String(visit.params["programme"]);
  const taken = await exportActions(visit.house, visit.actor, { programme, words: roleWords(visit.texts) });
  const reader = { language: visit.language, locale: visit.municipality.locale };
  return { taken, programme, reader };
}

/** The actions as a workbook: the list, and how many there are in each status. */
export async function takeActionsXlsx(visit: OfficeVisit): Promise<Reply> {
  const { taken, programme, reader } = await takenBy(visit);
  const tables = [actionTable(taken, reader), statusTable(taken, reader)];
  return workbookFile(visit, `${programme}-acties.xlsx`, tables);
}

/** The actions as CSV. */
export async function takeActionsCsv(visit: OfficeVisit): Promise<Reply> {
  const { taken, programme, reader } = await takenBy(visit);
  return csvFile(`${programme}-acties.csv`, actionTable(taken, reader));
}
