import { budgetLineTable, budgetYearTable } from "../../../export/moneyTable.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { languageTag } from "../../../texts/index.ts";
import { exportMoney } from "../../../usecases/programme/readMoney.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "./programmePlace.ts";

/** The money as a workbook: every budget line, and what each year adds up to. */
export async function takeMoney(visit: OfficeVisit): Promise<Reply> {
  const { lines, years, programme } = await exportMoney(visit.house, visit.actor, programmeIn(visit));
  const reader = { language: visit.language, locale: visit.municipality.locale };
  const tag = languageTag(reader.language, reader.locale);
  const bytes = await writeXlsx([budgetLineTable(lines, reader), budgetYearTable(years, reader)], tag);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name: `${programme.key}-geld.xlsx`, type, bytes };
}
