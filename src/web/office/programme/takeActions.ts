import { actionTable, statusTable } from "../../../export/actionTable.ts";
import { writeCsv } from "../../../export/csv.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { languageTag } from "../../../texts/index.ts";
import { exportActions } from "../../../usecases/reporting/exportActions.ts";
import { roleWords } from "../../reportFiles.ts";
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
  const tag = languageTag(reader.language, reader.locale);
  const bytes = await writeXlsx([actionTable(taken, reader), statusTable(taken, reader)], tag);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name: `${programme}-acties.xlsx`, type, bytes };
}

/** The actions as CSV. */
export async function takeActionsCsv(visit: OfficeVisit): Promise<Reply> {
  const { taken, programme, reader } = await takenBy(visit);
  const bytes = new TextEncoder().encode(writeCsv(actionTable(taken, reader)));
  return { kind: "file", name: `${programme}-acties.csv`, type: "text/csv; charset=utf-8", bytes };
}
