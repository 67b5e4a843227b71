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
  const table = councilTable(entries, today, reader);
  const name = `${table.mark === undefined ? "" : "GEHEIM-"}${programme}-toezeggingen`;
  return { name, reader, table };
}

/** The register as a workbook; where it has lines that not everybody may read, it says so in its name and in itself. */
export async function takeRegisterXlsx(visit: OfficeVisit): Promise<Reply> {
  const { name, reader, table } = await takenBy(visit);
  const bytes = await writeXlsx([table], languageTag(reader.language, reader.locale));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name: `${name}.xlsx`, type, bytes };
}

/** The register as CSV. */
export async function takeRegisterCsv(visit: OfficeVisit): Promise<Reply> {
  const { name, table } = await takenBy(visit);
  const bytes = new TextEncoder().encode(writeCsv(table));
  return { kind: "file", name: `${name}.csv`, type: "text/csv; charset=utf-8", bytes };
}
