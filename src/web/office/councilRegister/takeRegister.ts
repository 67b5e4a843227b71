import { councilTable } from "../../../export/councilTable.ts";
import { writeCsv } from "../../../export/csv.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { languageTag } from "../../../texts/index.ts";
import { exportCouncilRegister } from "../../../usecases/council/exportCouncilRegister.ts";
import { roleWords } from "../../reportFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";

async function takenBy(visit: OfficeVisit) {
  const programme = programmeIn(visit);
  const words = roleWords(visit.texts);
  const { today, entries } = await exportCouncilRegister(visit.house, visit.actor, { programme, words });
  const reader = { language: visit.language, locale: visit.municipality.locale };
  return { programme, reader, table: councilTable(entries, today, reader) };
}

/** The register as a workbook. */
export async function takeRegisterXlsx(visit: OfficeVisit): Promise<Reply> {
  const { programme, reader, table } = await takenBy(visit);
  const bytes = await writeXlsx([table], languageTag(reader.language, reader.locale));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name: `${programme}-toezeggingen.xlsx`, type, bytes };
}

/** The register as CSV. */
export async function takeRegisterCsv(visit: OfficeVisit): Promise<Reply> {
  const { programme, table } = await takenBy(visit);
  const bytes = new TextEncoder().encode(writeCsv(table));
  return { kind: "file", name: `${programme}-toezeggingen.csv`, type: "text/csv; charset=utf-8", bytes };
}
